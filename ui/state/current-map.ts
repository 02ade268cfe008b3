import type { MapAudit } from '../../plugin/core/audit/result'
import type { State } from './state'

/** The audited map on show. */
export const currentMap = (state: State): MapAudit | null =>
  state.audit.result?.maps.find((map) => map.reading.id === state.audit.current) ?? null
