import { tagText } from '../host/data'
import { createVariableNames } from './paints'
import type { VariableNames } from './paints'
import type { Pace } from '../pace'
import type { Turn } from '../turn'
import type { Parts } from './parts'

/** What one read of one page carries along. */
export interface Reading {
  readonly turn: Turn
  readonly pace: Pace
  readonly parts: Parts
  readonly names: VariableNames
  /** Layers already given, so that a map inside a map is given once. */
  readonly given: Set<string>
  /** Our data by layer; null where a layer carries some that was not read yet. */
  readonly data: Map<string, string | null>
}

export const readingOf = (turn: Turn, pace: Pace, parts: Parts): Reading =>
  ({ turn, pace, parts, names: createVariableNames(), given: new Set(), data: new Map() })

/** Gives Figma its turn; true when nobody wants the read any more. Ask only when the slice is used up: an await is not free. */
export async function gaveUp({ turn, pace }: Reading): Promise<boolean> {
  await pace.rest()
  return turn.cancelled()
}

/** Our data on a layer, read once at most, and never of a layer that carries none. */
export function dataOf(node: BaseNode, { data }: Reading): string {
  const known = data.get(node.id)
  if (known !== null) return known || ''
  const text = tagText(node)
  data.set(node.id, text)
  return text
}
