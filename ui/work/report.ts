import { auditCsv } from '../../plugin/core/formats/report/csv'
import { clientReport } from '../../plugin/core/formats/report/html/client-report'
import { auditMarkdown } from '../../plugin/core/formats/report/markdown'
import { taskList } from '../../plugin/core/formats/report/tasks'
import { speak } from '../../plugin/core/messages/catalogues'
import { keepFileLink, readFileLink } from '../../plugin/usecases/file-link'
import { currentMap } from '../state/current-map'
import { panelLocale } from '../state/locale-of'
import type { Context } from './context'
import { fileName } from './file-name'
import type { Workers } from './workers'

const tellCopy = ({ send }: Context, isDone: boolean) => send(isDone ? { type: 'toast', key: 'done.copy' } : { type: 'toast', key: 'failure.copy', isTrouble: true })

function copyTasks(context: Context, link: string | null): void {
  const audit = currentMap(context.state())
  if (audit) tellCopy(context, context.copy(taskList([audit], link, speak(panelLocale(context.state().prefs, context.state().browser)))))
}

export const reportWorkers: Workers = {
  async report(context, { as }) {
    const { hands, state, send, copy, save, today } = context
    const audit = currentMap(state())
    if (!audit) return
    const say = speak(panelLocale(state().prefs, state().browser))
    const title = audit.reading.map.title || audit.reading.name
    const report = { file: title, maps: [audit], candidates: [] }
    switch (as) {
      case 'markdown': return tellCopy(context, copy(auditMarkdown(report, say)))
      case 'csv': save(fileName(title, 'csv'), 'text/csv', auditCsv(report, say)); break
      case 'html': save(fileName(title, 'html'), 'text/html', clientReport(title, [audit], today(), say)); break
      case 'tasks': {
        if (state().link !== null) return copyTasks(context, state().link)
        const link = await readFileLink(hands)
        if (link === null) return send({ type: 'link-asked' })
        send({ type: 'link-known', link })
        return copyTasks(context, link)
      }
    }
    send({ type: 'toast', key: 'done.save' })
  },
  async link(context, { link }) {
    copyTasks(context, link)
    if (link === null) return
    const kept = await keepFileLink(context.hands, link)
    if (!kept.ok && kept.failure) context.send({ type: 'toast', key: 'failure.storage', isTrouble: true })
  },
}
