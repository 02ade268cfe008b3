import type { AuditOptions } from '../../plugin/core/audit/audit-map'
import type { Report } from '../../plugin/core/formats/report/report'
import type { Result } from '../problem'
import type { World } from '../world'

export interface AuditAsk {
  readonly file: string
  /** Only maps on pages of this name. */
  readonly page?: string
  readonly options: AuditOptions
  readonly world: World
}

export type Audited = Result<Report>
