import type { MapReading } from '../../plugin/core/reading/reading'
import { isOffered, type Difference } from '../../plugin/core/rework/migrate/difference'
import type { Template } from '../../plugin/core/template/schema'

/** A map that could follow a newer version of its template, and what of it is to. */
export interface Migrating {
  readonly reading: MapReading
  /** The version it was made from; null where nobody kept it. */
  readonly old: Template | null
  readonly next: Template
  readonly differences: readonly Difference[]
  /** Those that the map shall not follow. */
  readonly left: readonly Difference[]
}

/** The differences that the map shall follow. */
export const chosenOf = ({ differences, left }: Migrating): readonly Difference[] => differences.filter((one) => isOffered(one) && !left.includes(one))
