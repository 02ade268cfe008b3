import type { MapAudit } from '../../audit/result'
import type { PlanNode } from '../../layers/plan'
import { faceOf } from '../../layout/emotion-scale'
import { face } from '../../layout/face'
import { PADDING } from '../../layout/measures'
import { aid, text } from '../../layout/text'
import type { Say } from '../../messages/say'
import { highAndLow, type HighOrLow } from '../report/facts/high-and-low'
import { topImprovements } from '../report/facts/top-improvements'
import { longDate } from '../report/long-date'
import { allWell, summaryLine } from '../report/summary'
import { matrixRows, matrixWidth } from './matrix-rows'
import { ring } from './ring'

/** Narrow maps still get readable lines. */
const NARROWEST = 520

export const reportWidth = ({ roles }: MapAudit): number => Math.max(NARROWEST, matrixWidth(roles.length)) + PADDING * 2

/**
 * A report to stand beside its map: how much is filled, the matrix, the best and the hardest moment, the improvements that
 * matter most. An aid: no reading takes it for a map or a note. `date` is ISO 8601.
 */
export function reportFrame(audit: MapAudit, date: string, say: Say): PlanNode {
  const { reading } = audit
  const title = reading.map.title || reading.name
  const found = highAndLow(audit)
  const improvements = topImprovements(audit)
  const well = allWell(audit, say)
  return {
    key: 'report', type: 'frame', name: say('layer.report', { title }), flow: 'column', gap: 24, width: reportWidth(audit), height: 'hug', pad: [PADDING, PADDING, PADDING, PADDING], radius: 16,
    fill: 'paper', stroke: { colour: 'line', weight: 1 }, tag: aid('report'),
    children: [
      part('head', say('layer.heading'), [
        text({ key: 'report/head/title', name: say('layer.title'), content: title, style: 'title' }),
        text({ key: 'report/head/date', name: say('layer.text'), content: say('report.made', { date: longDate(date, say.locale) }), style: 'meta', colour: 'muted' }),
      ], 4),
      {
        key: 'report/sum', type: 'frame', name: say('layer.ring'), flow: 'row', gap: 24, width: 'fill', height: 'hug', align: ['start', 'center'],
        children: [ring(audit.completeness, say), text({ key: 'report/sum/words', name: say('layer.text'), content: [summaryLine(audit, say), well].filter(Boolean).join(' '), style: 'scenario' })],
      },
      part('matrix', say('report.matrix'), [head('matrix', say('report.matrix'), say), ...matrixRows(audit, say)], 0),
      ...(found ? [part('feelings', say('report.high-and-low'), [head('feelings', say('report.high-and-low'), say), moment(audit, 'peak', say('map.peak'), found.peak, say), moment(audit, 'lowest', say('map.lowest'), found.lowest, say)], 12)] : []),
      ...(improvements.length ? [part('improvements', say('report.improvements-head'), [
        head('improvements', say('report.improvements-head'), say),
        ...improvements.map(({ stage, note }, at) => part(`improvement-${at}`, stage, [
          text({ key: `report/improvement-${at}/text`, name: say('layer.text'), content: note.text, style: 'note' }),
          text({ key: `report/improvement-${at}/foot`, name: say('layer.owner'), content: [stage, note.owner ?? say('map.no-owner'), note.due].filter(Boolean).join(' · '), style: 'meta', colour: 'muted' }),
        ], 2)),
      ], 12)] : []),
    ],
  }
}

const part = (key: string, name: string, children: readonly PlanNode[], gap: number): PlanNode => ({ key: `report/${key}`, type: 'frame', name, flow: 'column', gap, width: 'fill', height: 'hug', children })

const head = (key: string, content: string, say: Say): PlanNode => text({ key: `report/${key}/head`, name: say('layer.heading'), content, style: 'stage' })

function moment({ reading: { map } }: MapAudit, key: string, said: string, { name, value, word, quotes }: HighOrLow, say: Say): PlanNode {
  return {
    key: `report/${key}`, type: 'frame', name: said, flow: 'row', gap: 12, width: 'fill', height: 'hug', align: ['start', 'center'],
    children: [
      face({ say, key: `report/${key}/face`, name: say('layer.face'), level: faceOf(value, map.scale), size: 28 }),
      part(`${key}/words`, said, [
        text({ key: `report/${key}/name`, name: say('layer.text'), content: `${said}: ${[name, word ?? String(value)].join(' · ')}`, style: 'lane' }),
        ...(quotes[0] ? [text({ key: `report/${key}/quote`, name: say('layer.text'), content: quotes[0], style: 'note', colour: 'muted' })] : []),
      ], 2),
    ],
  }
}
