import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { ReportKind, Send } from '../state/action'

const kinds: readonly ReportKind[] = ['markdown', 'tasks', 'csv', 'json', 'html']

/** What was found, to hand on. */
export const ReportMenu = ({ say, send }: { readonly say: Say; readonly send: Send }) => (
  <Menu label={say('report')} side="end" look="button quiet with-chevron" items={kinds.map((id) => ({ id, name: say(`report.as.${id}`), detail: say(`report.as.${id}.about`) }))} onChoose={(as) => send({ type: 'report', as })}>
    {say('report')}<Icon name="chevron" />
  </Menu>
)
