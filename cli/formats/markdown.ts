import { auditMarkdown } from '../../plugin/core/formats/report/markdown'
import type { Format } from './format'

export const markdown: Format = { name: 'markdown', report: (report, say) => `${auditMarkdown(report, say)}\n` }
