import { registerCsv, registerMarkdown } from '../../plugin/core/formats/register/register-table'
import { listedRows, registerRows } from '../state/register'
import { auditScope } from './audit'
import { copyOut, saveOut } from './hand-on'
import { panelSay } from './panel-say'
import type { Workers } from './workers'

export const registerWorkers: Workers = {
  register: auditScope,
  'register-go'({ send }, { map }) {
    send({ type: 'go', ids: [map] })
  },
  'register-export'(context, { as }) {
    const { audit, register } = context.state()
    const say = panelSay(context)
    // What is listed goes out, in its order.
    const rows = listedRows(registerRows(audit) ?? [], register, say.locale)
    if (as === 'csv') saveOut(context, 'waymark-maps.csv', 'text/csv', registerCsv(rows, say))
    else copyOut(context, registerMarkdown(rows, say))
  },
}
