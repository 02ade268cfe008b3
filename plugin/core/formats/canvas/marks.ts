import type { Finding } from '../../audit/finding'
import type { MapAudit } from '../../audit/result'
import type { PlanNode } from '../../layers/plan'
import { aid, text } from '../../layout/text'
import type { Say } from '../../messages/say'
import { toneOf, type Tone } from '../../messages/tell'
import { tellableFindings } from '../report/findings-by-stage'

/** Where marks go: on the page, in its coordinates. */
export interface PlacedMarks { readonly node: PlanNode; readonly at: { readonly x: number; readonly y: number } }

const HEIGHT = 24
const CLEAR = 12
/** Of the column of marks beside a map whose stages run down. */
const WIDTH = 160

const TONES: readonly Tone[] = ['gap', 'check', 'tip']
const WORDS = { gap: 'marks.gaps', check: 'marks.checks', tip: 'marks.tips' } as const

/**
 * Marks for the stages that have findings: one locked frame that stands clear of the map, above its stages or left of them, so
 * that no reading takes it for a part of the map and one removal takes it away. Null where nothing is found, or nobody knows
 * where the map stands.
 */
export function marks(audit: MapAudit, say: Say): PlacedMarks | null {
  const { id, box, stages, orientation } = audit.reading
  if (!box) return null
  const isAcross = orientation === 'stages-across'
  const byStage = new Map<string | null, Finding[]>()
  for (const finding of tellableFindings(audit)) {
    const known = byStage.get(finding.stage)
    if (known) known.push(finding)
    else byStage.set(finding.stage, [finding])
  }
  const place = (of: { readonly x: number; readonly y: number } | null) => (isAcross ? { x: of ? of.x - box.x : 0, y: 0 } : { x: 0, y: of ? of.y - box.y : 0 })
  const children = [...byStage].flatMap(([stage, findings]) => {
    const found = stages.find((one) => one.id === stage)
    return stage === null || found?.box ? [pill(`${id}/${stage ?? ''}`, found?.name ?? say('report.whole-map'), findings, place(found?.box ?? null), say)] : []
  })
  if (!children.length) return null
  return {
    at: isAcross ? { x: box.x, y: box.y - HEIGHT - CLEAR } : { x: box.x - WIDTH - CLEAR, y: box.y },
    node: { key: `marks:${id}`, type: 'frame', name: say('layer.marks'), width: isAcross ? box.w : WIDTH, height: isAcross ? HEIGHT : box.h, locked: true, tag: aid('marks'), children },
  }
}

function pill(key: string, name: string, findings: readonly Finding[], at: { x: number; y: number }, say: Say): PlanNode {
  const counts = TONES.flatMap((tone) => {
    const count = findings.filter((finding) => toneOf(finding) === tone).length
    return count ? [say(WORDS[tone], { count })] : []
  })
  const hasGap = findings.some((finding) => toneOf(finding) === 'gap')
  return {
    key: `mark:${key}`, type: 'frame', name, flow: 'row', width: 'hug', height: HEIGHT, pad: [4, 10, 4, 10], radius: HEIGHT / 2, at, fill: hasGap ? 'pain-fill' : 'band', tag: aid('marks'),
    children: [text({ key: `mark:${key}/text`, name: say('layer.text'), content: counts.join(' · '), style: 'chip', colour: hasGap ? 'pain' : 'ink', width: 'hug', tag: aid('marks') })],
  }
}
