import { tellCheck, tellColour } from '../../plugin/core/brand/tell-brand'
import type { Say } from '../../plugin/core/messages/say'
import type { Send } from '../state/action'
import { warningsOf, type Editing } from '../state/editing'

/** What cannot be seen well enough, each with the nearest colour that can. */
export function BrandWarnings({ editing, say, send }: { readonly editing: Editing; readonly say: Say; readonly send: Send }) {
  const warnings = warningsOf(editing)
  if (!warnings.length) return <p class="hint brand-seen" role="status">{say('brand.all-seen')}</p>
  return (
    <ul class="brand-warnings" aria-label={say('brand.warnings')}>
      {warnings.map(({ theme, check }) => (
        <li key={`${theme}/${check.shown}`}>
          <span>{theme === editing.theme ? '' : `${say(`theme.${theme}`)}: `}{tellCheck(say, check)}</span>
          <button type="button" class="button" aria-label={say('brand.mend-one', { name: tellColour(say, check.shown) })} onClick={() => send({ type: 'brand-mend', theme, token: check.shown })}>{say('brand.mend')}</button>
        </li>
      ))}
    </ul>
  )
}
