import type { AnyRecord, NodeRecord, ThingRecord } from './record'

export type Actor = 'plugin' | 'person'

export type Change =
  | { what: 'prop'; record: AnyRecord; key: string; had: boolean; before: unknown; after: unknown }
  | { what: 'place'; node: NodeRecord; from: NodeRecord | null; fromIndex: number; to: NodeRecord | null; toIndex: number }
  | { what: 'thing'; thing: ThingRecord; index: number; removed: boolean }

export interface Step {
  readonly actor: Actor
  readonly changes: Change[]
}

export interface Journal {
  readonly steps: Step[]
  open: Step | null
}

export const createJournal = (): Journal => ({ steps: [], open: null })

export function closeStep(journal: Journal): void {
  if (journal.open?.changes.length) journal.steps.push(journal.open)
  journal.open = null
}

export function record(journal: Journal, actor: Actor, change: Change): void {
  if (journal.open && journal.open.actor !== actor) closeStep(journal)
  journal.open ??= { actor, changes: [] }
  journal.open.changes.push(change)
}

/** Selection is remembered with a step but is no step of its own. */
const isEmpty = (step: Step): boolean => step.changes.every(c => c.what === 'prop' && c.key === 'selection')

export const countSteps = (journal: Journal): number =>
  [...journal.steps, ...(journal.open ? [journal.open] : [])].filter(step => !isEmpty(step)).length

/** The changes to take back for one Ctrl+Z, newest first. */
export function takeStep(journal: Journal): Change[] {
  closeStep(journal)
  const taken: Change[] = []
  for (let step = journal.steps.pop(); step; step = journal.steps.pop()) {
    taken.push(...[...step.changes].reverse())
    if (!isEmpty(step)) break
  }
  return taken
}
