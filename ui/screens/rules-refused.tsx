import type { Say } from '../../plugin/core/messages/say'
import { nameRule } from '../../plugin/core/messages/name-rule'
import { Icon } from '../parts/icon'
import { suggest } from '../state/suggest'
import type { Refused } from '../state/team'

interface Props { readonly refused: Refused; readonly say: Say; readonly onClose: () => void }

/** Why nothing of a file was taken over: what, where, and what would do. */
export function RulesRefused({ refused, say, onClose }: Props) {
  const { file } = refused
  const meant = refused.problem === 'unknown-rule' ? suggest(refused.rule, refused.known) : null
  return (
    <div class="refusal" role="alert">
      <p>{refused.problem === 'unknown-rule' ? say('rules.refused.unknown-rule', { file, rule: refused.rule }) : refused.problem === 'wrong-shape' ? say('rules.refused.wrong-shape', { file, at: refused.at || '/' }) : say(`rules.refused.${refused.problem}`, { file })}{meant !== null && ` ${say('insert.meant', { word: meant })}`}</p>
      <button type="button" class="icon-button" aria-label={say('close')} onClick={onClose}><Icon name="close" /></button>
      {refused.problem === 'unknown-rule' && (
        <details class="fold">
          <summary><Icon name="chevron" />{say('rules.known')}</summary>
          {/* It scrolls, so it can be reached by keyboard. */}
          <ul class="known" tabIndex={0} aria-label={say('rules.known')}>{refused.known.map((id) => <li key={id}><code>{id}</code> {nameRule(say, id)}</li>)}</ul>
        </details>
      )}
    </div>
  )
}
