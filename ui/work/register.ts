import { registerCsv, registerMarkdown } from '../../plugin/core/formats/register/register-table'
import { speak } from '../../plugin/core/messages/catalogues'
import { panelLocale } from '../state/locale-of'
import { listedRows, registerRows } from '../state/register'
import { auditScope } from './audit'
import type { Workers } from './workers'

export const registerWorkers: Workers = {
  register: auditScope,
  'register-go'({ send }, { map }) {
    send({ type: 'go', ids: [map] })
  },
  'register-export'({ state, send, copy, save }, { as }) {
    const { audit, register, prefs, browser } = state()
    const say = speak(panelLocale(prefs, browser))
    // What is listed goes out, in its order.
    const rows = listedRows(registerRows(audit) ?? [], register, say.locale)
    if (as === 'csv') {
      save('waymark-maps.csv', 'text/csv', registerCsv(rows, say))
      return send({ type: 'toast', key: 'done.save' })
    }
    const isDone = copy(registerMarkdown(rows, say))
    send(isDone ? { type: 'toast', key: 'done.copy' } : { type: 'toast', key: 'failure.copy', isTrouble: true })
  },
}
