import type { Finding } from '../../plugin/core/audit/finding'
import type { MapAudit } from '../../plugin/core/audit/result'

/** The layer that shows what a finding speaks of: its own, else its stage, else the whole map. */
export const layerOf = ({ reading }: MapAudit, { node, stage }: Finding): string =>
  node ?? reading.stages.find(({ id }) => id === stage)?.node ?? reading.id
