import type { FileComponent } from '../../plugin/core/brand/components-in'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import type { Send } from '../state/action'
import type { Editing } from '../state/editing'
import { SLOTS } from '../state/parts'
import { BrandPart } from './brand-part'

interface Props { readonly editing: Editing; /** Null before anybody looked for them. */ readonly components: readonly FileComponent[] | null; readonly say: Say; readonly send: Send }

/** Components of the agency's own that stand for stage headers and cards. They are looked for once the fold is opened. */
export const BrandParts = ({ editing: { brand }, components, say, send }: Props) => (
  <details class="fold" onToggle={(event) => { if (event.currentTarget.open && components === null) send({ type: 'parts-look' }) }}>
    <summary><Icon name="chevron" />{say('brand.parts')}</summary>
    <p class="hint">{say('brand.parts.about')}</p>
    {components?.length === 0 && <p class="hint">{say('brand.parts.none')}</p>}
    {(components?.length || brand.components) && SLOTS.map((slot) => <BrandPart key={slot} slot={slot} part={brand.components?.[slot]} components={components ?? []} say={say} send={send} />)}
    {components && <button type="button" class="button quiet" onClick={() => send({ type: 'parts-look' })}>{say('brand.parts.again')}</button>}
  </details>
)
