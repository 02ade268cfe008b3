import { auditText } from '../../plugin/core/formats/report/text'
import type { Format } from './format'

export const text: Format = {
  name: 'text',
  report(report, say) {
    const told = auditText(report, say)
    return told && `${told}\n`
  },
}
