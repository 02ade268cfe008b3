import type { Coverage, MapAudit } from '../../plugin/core/audit/result'
import type { Finding } from '../../plugin/core/audit/finding'

/** The layer that shows what a finding or a cell speaks of: its own, else its stage, else the whole map. */
export const layerOf = ({ reading }: MapAudit, { node, stage }: Pick<Finding | Coverage, 'node' | 'stage'>): string =>
  node ?? reading.stages.find(({ id }) => id === stage)?.node ?? reading.id
