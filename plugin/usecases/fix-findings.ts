import { auditMap } from '../core/audit/audit-map'
import type { Finding } from '../core/audit/finding'
import type { Answer } from '../core/audit/fix/fix'
import { inversePatches } from '../core/audit/fix/inverse-patches'
import { groundOf, planChosenFixes, planFix, planSafeFixes, type Bench, type FixPlan } from '../core/audit/fix/plan-fixes'
import type { MapAudit } from '../core/audit/result'
import type { World } from '../core/audit/world'
import type { Brand } from '../core/brand/brand'
import type { Change } from '../core/layers/patch'
import { speak } from '../core/messages/catalogues'
import type { TeamWords } from '../core/words/lexicon'
import type { Client, Outcome } from '../protocol/client'
import { lookOfMap } from './change-map'
import { freshMap } from './fresh-map'
import type { Progress } from './insert-draft'

/** What the audit knew besides the map. */
export interface Fixing extends Progress { readonly world?: World; readonly known?: readonly Brand[]; readonly teamWords?: TeamWords }

/** A plan together with the map it was made on. */
export interface PlannedFix { readonly plan: FixPlan; readonly bench: Bench; readonly audit: MapAudit }

export interface Fixed {
  /** Findings that are gone, as the map was read again, and those that would not go. */
  readonly mended: readonly Finding[]
  readonly left: readonly Finding[]
  readonly after: MapAudit | null
  /** Null where only Figma itself can take it back. */
  readonly undo: Change | null
}

/** All safe fixes of a map, as one change to look at first. `wanted` picks findings; all when absent. */
export const previewSafe = (hands: Client, audit: MapAudit, wanted?: (finding: Finding) => boolean, fixing: Fixing = {}): Promise<Outcome<PlannedFix>> =>
  planned(hands, audit, fixing, (bench) => planSafeFixes(bench, wanted))

/** The fixes of findings that somebody chose, as one change; those that have to ask are left. */
export const previewChosen = (hands: Client, audit: MapAudit, chosen: readonly Finding[], fixing: Fixing = {}): Promise<Outcome<PlannedFix>> =>
  planned(hands, audit, fixing, (bench) => planChosenFixes(bench, chosen))

/** The fix of one finding, with what somebody answered where it asks. */
export const previewOne = (hands: Client, audit: MapAudit, finding: Finding, answer: Answer = {}, fixing: Fixing = {}): Promise<Outcome<PlannedFix>> =>
  planned(hands, audit, fixing, (bench) => planFix(bench, finding, answer))

async function planned(hands: Client, audit: MapAudit, { world = {}, known, teamWords, ...progress }: Fixing, plan: (bench: Bench) => FixPlan): Promise<Outcome<PlannedFix>> {
  const fresh = await freshMap(hands, audit.reading, teamWords, progress)
  if (!fresh.ok) return fresh
  const { reading, layers, read } = fresh.result
  const look = lookOfMap(reading, known)
  const bench: Bench = { layers, read, look, say: speak(reading.map.locale), options: { settings: audit.settings, world } }
  return { ok: true, result: { plan: plan(bench), bench, audit } }
}

/** Writes a plan in one undo step and reads the map again. A text that changed since it was planned refuses all of it: `stale`. */
export async function applyFix(hands: Client, { plan, bench, audit }: PlannedFix, { teamWords, ...progress }: Fixing = {}): Promise<Outcome<Fixed>> {
  if (!plan.change.patches.length) return { ok: true, result: { mended: [], left: plan.left, after: null, undo: null } }
  const done = await hands.request('apply', { change: plan.change }, progress)
  if (!done.ok) return done
  const back = inversePatches(plan.change.patches, groundOf('', bench, bench.layers, audit), done.result.ids)
  const fresh = await freshMap(hands, audit.reading, teamWords, progress)
  if (!fresh.ok) return fresh
  const after = auditMap(fresh.result.reading, bench.options)
  const open = new Set(after.findings.flatMap(({ rule, key, waived }) => (waived ? [] : [`${rule} ${key}`])))
  const isOpen = ({ rule, key }: Finding): boolean => open.has(`${rule} ${key}`)
  const asked = [...plan.mended, ...plan.left]
  return { ok: true, result: { mended: asked.filter((one) => !isOpen(one)), left: asked.filter(isOpen), after, undo: back && { patches: back, look: bench.look } } }
}
