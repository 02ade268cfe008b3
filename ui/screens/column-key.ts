import type { columns } from '../state/register'

/** The message that names a column. */
export function columnKey(column: (typeof columns)[number]): string {
  switch (column) {
    case 'title': return 'register.map'
    case 'page': return 'report.page'
    case 'owner': return 'map.owner'
    case 'persona': return 'map.customer'
    case 'stages': return 'report.stages-head'
    case 'completeness': return 'report.filled-head'
    case 'worst': return 'report.worst-stage'
    case 'reviewed': return 'map.reviewed'
    case 'change': return 'register.trend'
  }
}
