import { auditCsv } from '../../plugin/core/formats/report/csv'
import { clientReport } from '../../plugin/core/formats/report/html/client-report'
import { auditJson } from '../../plugin/core/formats/report/json'
import { auditMarkdown } from '../../plugin/core/formats/report/markdown'
import { taskList } from '../../plugin/core/formats/report/tasks'
import { keepFileLink, readFileLink } from '../../plugin/usecases/file-link'
import { currentMap } from '../state/current-map'
import type { Context } from './context'
import { fileName } from './file-name'
import { copyOut, saveOut } from './hand-on'
import { panelSay } from './panel-say'
import type { Workers } from './workers'

function copyTasks(context: Context, link: string | null): void {
  const audit = currentMap(context.state())
  if (audit) copyOut(context, taskList([audit], link, panelSay(context)))
}

export const reportWorkers: Workers = {
  async report(context, { as }) {
    const { hands, state, send, today } = context
    const audit = currentMap(state())
    if (!audit) return
    const say = panelSay(context)
    const title = audit.reading.map.title || audit.reading.name
    const report = { file: title, maps: [audit], candidates: [] }
    switch (as) {
      case 'markdown': return copyOut(context, auditMarkdown(report, say))
      case 'csv': return saveOut(context, fileName(title, 'csv'), 'text/csv', auditCsv(report, say))
      case 'json': return saveOut(context, fileName(title, 'json'), 'application/json', JSON.stringify(auditJson(report, say)))
      case 'html': return saveOut(context, fileName(title, 'html'), 'text/html', clientReport(title, [audit], today(), say))
      case 'tasks': {
        if (state().link !== null) return copyTasks(context, state().link)
        const link = await readFileLink(hands)
        if (link === null) return send({ type: 'link-asked' })
        send({ type: 'link-known', link })
        return copyTasks(context, link)
      }
    }
  },
  async link(context, { link }) {
    copyTasks(context, link)
    if (link === null) return
    const kept = await keepFileLink(context.hands, link)
    if (!kept.ok && kept.failure) context.send({ type: 'toast', key: 'failure.storage', isTrouble: true })
  },
}
