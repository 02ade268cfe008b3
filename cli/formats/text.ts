import { auditText } from '../../plugin/core/formats/report/text'
import type { Format } from './format'

export const text: Format = { name: 'text', report: (report, say) => `${auditText(report, say)}\n` }
