import type { Layer } from '../../layers/layer'
import { applyPatches } from '../../layers/apply-patches'
import type { Change, Patch } from '../../layers/patch'
import type { Look } from '../../layers/plan'
import type { Say } from '../../messages/say'
import { layerTree } from '../../reading/layer-tree'
import type { MapReading } from '../../reading/reading'
import { auditMap, type AuditOptions } from '../audit-map'
import type { Finding } from '../finding'
import type { MapAudit } from '../result'
import { rules as allRules } from '../rules/index'
import { optionValues } from '../settings'
import type { Answer, Ground } from './fix'
import { fixes } from './fixes'
import { mergePatches } from './merge-patches'
import { previewOf, type PreviewEntry } from './preview'

/** A map as it lies there now, and how it is read, judged, dressed and spoken of. */
export interface Bench {
  readonly layers: readonly Layer[]
  readonly read: (layers: readonly Layer[]) => MapReading | null
  readonly options: AuditOptions
  readonly look: Look
  readonly say: Say
}

/** One change for all that can be mended; `left` are the findings that could not. */
export interface FixPlan {
  readonly change: Change
  readonly preview: readonly PreviewEntry[]
  readonly mended: readonly Finding[]
  readonly left: readonly Finding[]
}

/** Fixes may uncover each other; what is not settled then is left to people. */
const PASSES = 3

/**
 * Works out all safe fixes on the layers alone: a rule's findings are mended, the map is read again, then the next rule's. The
 * document is not touched; the plan is one change, or an empty one. `wanted` picks findings.
 */
export const planSafeFixes = (bench: Bench, wanted: (finding: Finding) => boolean = () => true): FixPlan =>
  planAll(bench, (finding) => isSafe(finding) && wanted(finding))

/** The fixes of many findings that somebody chose, as one change; those that ask something are left to be mended one by one. */
export function planChosenFixes(bench: Bench, chosen: readonly Finding[]): FixPlan {
  const names = new Set(chosen.map(nameOf))
  return planAll(bench, (finding) => finding.fix !== 'none' && !finding.waived && !fixes[finding.rule]?.asks?.(finding) && names.has(nameOf(finding)))
}

const nameOf = ({ rule, key, variant }: Finding): string => `${rule} ${key} ${variant}`

function planAll(bench: Bench, wanted: (finding: Finding) => boolean): FixPlan {
  const { options, look } = bench
  const patches: Patch[] = []
  const mended: Finding[] = []
  let { layers } = bench
  let reading = bench.read(layers)
  for (let pass = 0; pass < PASSES && reading; pass++) {
    const before = patches.length
    for (const rule of options.rules ?? allRules) {
      if (!fixes[rule.id] || !reading) continue
      const audit = auditMap(reading, { ...options, rules: [rule] })
      const open = audit.findings.filter((finding) => finding.rule === rule.id && wanted(finding))
      const ground = open.length ? groundOf(rule.id, bench, layers, audit) : null
      const own = ground ? open.flatMap((finding) => fixes[rule.id]?.plan(finding, ground) ?? []) : []
      if (!own.length) continue
      for (const patch of own) patches.push(patch)
      for (const finding of open) mended.push(finding)
      layers = applyPatches(layers, own, look)
      reading = bench.read(layers)
    }
    if (patches.length === before) break
  }
  return planned(bench, patches, mended, reading, wanted)
}

/** Works out the fix of one finding. `answer` is what somebody said, where the fix asks. */
export function planFix(bench: Bench, finding: Finding, answer: Answer = {}): FixPlan {
  const reading = bench.read(bench.layers)
  const audit = reading && auditMap(reading, bench.options)
  const same = audit?.findings.find(({ rule, key, variant }) => rule === finding.rule && key === finding.key && variant === finding.variant)
  const patches = audit && same ? fixes[finding.rule]?.plan(same, groundOf(finding.rule, bench, bench.layers, audit, answer)) ?? [] : []
  const after = patches.length ? bench.read(applyPatches(bench.layers, patches, bench.look)) : reading
  return planned(bench, patches, patches.length ? [finding] : [], after, (one) => one.rule === finding.rule && one.key === finding.key && (isSafe(one) || patches.length > 0))
}

const isSafe = ({ fix, waived }: Finding): boolean => fix === 'safe' && !waived

/** What a fix of a rule looks at; the layers are gone through once for all its findings. */
export function groundOf(rule: string, { options, look, say }: Pick<Bench, 'options' | 'look' | 'say'>, layers: readonly Layer[], { reading, settings }: Pick<MapAudit, 'reading' | 'settings'>, answer: Answer = {}): Ground {
  const own = settings.rules.get(rule)
  return {
    reading, tree: layerTree(layers), say, look, answer,
    cells: new Map(reading.cells.map((cell) => [`${cell.stage}/${cell.lane}`, cell])),
    options: own ? optionValues(own) : {},
    world: options.world ?? {},
  }
}

function planned(bench: Bench, patches: readonly Patch[], mended: readonly Finding[], after: MapReading | null, wanted: (finding: Finding) => boolean): FixPlan {
  const merged = mergePatches(patches)
  const still = after ? auditMap(after, bench.options).findings.filter((finding) => !finding.waived && finding.fix !== 'none' && wanted(finding)) : []
  return {
    change: { patches: merged, look: bench.look },
    preview: previewOf(merged, layerTree(bench.layers)),
    mended: mended.filter(({ rule, key }) => !still.some((one) => one.rule === rule && one.key === key)),
    left: still,
  }
}
