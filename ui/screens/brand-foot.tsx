import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import type { Editing } from '../state/editing'
import type { State } from '../state/state'
import { isDoing } from '../state/task'

const places = ['person', 'file'] as const

interface Props { readonly state: State; readonly editing: Editing; readonly say: Say; readonly send: Send }

/** Keep the brand, for oneself or for the file's team; put it on maps. */
export function BrandFoot({ state, editing: { brand, kept, isChanged }, say, send }: Props) {
  const isBusy = isDoing(state, 'change', 'keep')
  const items = places.map((where) => ({ id: where, name: say(`brand.save.${where}`), detail: say(`brand.save.${where}.about`), isDisabled: !brand.name || isBusy, isChosen: kept?.where === where }))
  return (
    <footer class="foot brand-foot">
      <span class="note ellipsis">{isChanged && kept ? say('brand.changed') : kept ? say(`brand.kept.${kept.where}`) : isChanged ? say('brand.not-kept') : ''}</span>
      <span class="spring" />
      <Menu label={say('brand.save')} side="end" look="button with-chevron" items={items} onChoose={(where) => send({ type: 'brand-save', where })}>
        {say('brand.save')}<Icon name="chevron" />
      </Menu>
      <button type="button" class="button primary" aria-disabled={isBusy || !brand.name} onClick={() => { if (!isBusy && brand.name) send({ type: 'apply-open' }) }}>{say('brand.apply')}</button>
    </footer>
  )
}
