import type { Finding } from '../../plugin/core/audit/finding'
import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import { tellFinding } from '../../plugin/core/messages/tell'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import { waysFor } from '../state/ways'
import type { Send } from '../state/action'

interface Props { readonly finding: Finding; readonly audit: MapAudit; /** How many more findings its rule has. */ readonly others: number; readonly tabIndex: number; readonly say: Say; readonly send: Send }

/** The likeliest thing to do about a finding as a button, the others in a menu. They share the row's stop for Tab. */
export function FindingActions({ finding, audit, others, tabIndex, say, send }: Props) {
  const ways = waysFor(finding, audit, others)
  const [first, ...rest] = ways
  const { title } = tellFinding(say, finding)
  if (!first) return null
  const isQuiet = first.id === 'accept' || first.id === 'alike'
  const more = isQuiet ? ways : rest
  return (
    <span class="finding-ways">
      {!isQuiet && <button type="button" class="button" tabIndex={tabIndex} aria-label={say('ways.of', { way: say(`ways.${first.id}`), title })} onClick={() => send(first.action)}>{say(`ways.${first.id}`)}</button>}
      {more.length > 0 && (
        <Menu label={say('ways.of', { way: say('ways'), title })} look="icon-button" side="end" tabIndex={tabIndex} opensByArrow={false} items={more.map(({ id }) => ({ id, name: say(`ways.${id}`) }))} onChoose={(id) => { const way = more.find((one) => one.id === id); if (way) send(way.action) }}>
          <Icon name="more" />
        </Menu>
      )}
    </span>
  )
}
