import type { MapAudit } from '../../audit/result'
import type { MapReading } from '../../reading/reading'

/** What an audit of one file found: the maps, and what may be maps but is too unsure to judge. */
export interface Report {
  readonly file: string
  readonly maps: readonly MapAudit[]
  readonly candidates: readonly MapReading[]
}
