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
  /** What was taken back, the next to be done again last; gone with the next change. */
  readonly undone: Step[]
  open: Step | null
}

export const createJournal = (): Journal => ({ steps: [], undone: [], open: null })

export function closeStep(journal: Journal): void {
  if (journal.open?.changes.length) journal.steps.push(journal.open)
  journal.open = null
}

export function record(journal: Journal, actor: Actor, change: Change): void {
  if (journal.open && journal.open.actor !== actor) closeStep(journal)
  if (!journal.open) journal.open = { actor, changes: [] }
  if (!isSelection(change)) journal.undone.length = 0
  journal.open.changes.push(change)
}

/** Selection is remembered with a step but is no step of its own. */
const isSelection = (change: Change): boolean => change.what === 'prop' && change.key === 'selection'
const isEmpty = (step: Step): boolean => step.changes.every(isSelection)

export const countSteps = (journal: Journal): number =>
  [...journal.steps, ...(journal.open ? [journal.open] : [])].filter(step => !isEmpty(step)).length

export const countUndone = (journal: Journal): number => journal.undone.filter(step => !isEmpty(step)).length

/** The changes to take back for one Ctrl+Z, newest first. */
export function takeStep(journal: Journal): Change[] {
  closeStep(journal)
  const taken: Change[] = []
  for (let step = journal.steps.pop(); step; step = journal.steps.pop()) {
    journal.undone.push(step)
    for (const change of step.changes.slice().reverse()) taken.push(change)
    if (!isEmpty(step)) break
  }
  return taken
}

/** What somebody changed since the last step, newest first; it was never one. */
export function takeOpen(journal: Journal, actor: Actor): Change[] {
  if (journal.open?.actor !== actor) return []
  const taken = journal.open.changes.slice().reverse()
  journal.open = null
  return taken
}

/** The changes to make again for one Shift+Ctrl+Z, oldest first. */
export function takeUndone(journal: Journal): Change[] {
  closeStep(journal)
  const taken: Change[] = []
  for (let step = journal.undone.pop(); step; step = journal.undone.pop()) {
    journal.steps.push(step)
    for (const change of step.changes) taken.push(change)
    if (!isEmpty(step)) break
  }
  return taken
}
