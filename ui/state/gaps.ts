import type { Coverage, MapAudit } from '../../plugin/core/audit/result'
import { nextGap, openGaps, type OpenGap } from '../../plugin/usecases/next-gap'

export const cellKey = ({ stage, role }: Pick<Coverage, 'stage' | 'role'>): string => `${stage}/${role}`

/** The gap that is ringed: the one last gone to while it is still open, else the first. */
export function ringedGap(audit: MapAudit, last: string | null): OpenGap | null {
  const gaps = openGaps(audit)
  return gaps.find((gap) => gap.key === last) ?? gaps[0] ?? null
}

/** Where "Next gap" leads: to the first, then on from the last one gone to, round the end. */
export const gapAfter = (audit: MapAudit, last: string | null, skipped: readonly string[] = []): OpenGap | null => nextGap(openGaps(audit), last, new Set(skipped))

/** The gap before one, round the start. */
export const gapBefore = (audit: MapAudit, last: string): OpenGap | null => nextGap([...openGaps(audit)].reverse(), last)

const isOpen = ({ state }: Coverage) => state === 'empty' || state === 'placeholder' || state === 'absent'

/** Cells that are still to be written, as `stage/role`. */
export const gapKeys = (audit: MapAudit): ReadonlySet<string> => new Set(audit.coverage.filter(isOpen).map(cellKey))
