import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import { brandOf } from '../state/brand-of'
import { brandGroups } from '../state/brand-groups'
import type { State } from '../state/state'
import { Swatches } from './swatches'

/** How new maps look: a brand, own ones first, light or dark. */
export function LookMenu({ state, say, send }: { readonly state: Pick<State, 'brands' | 'prefs'>; readonly say: Say; readonly send: Send }) {
  const { prefs } = state
  const brand = brandOf(state, prefs.brand)
  const items = [
    ...brandGroups(state.brands).flatMap(({ brands }, group) => brands.map(({ id, name }, at) => ({ id: `brand:${id}`, name, isChosen: id === brand.id, isFirst: group > 0 && at === 0 }))),
    { id: 'theme:light', name: say('theme.light'), isChosen: prefs.theme === 'light', isFirst: true },
    { id: 'theme:dark', name: say('theme.dark'), isChosen: prefs.theme === 'dark' },
  ]
  const choose = (id: string) => {
    const [kind, value = ''] = id.split(':')
    send({ type: 'prefs', change: kind === 'brand' ? { brand: value } : { theme: value === 'dark' ? 'dark' : 'light' } })
  }
  const name = `${brand.name} · ${say(`theme.${prefs.theme}`)}`
  return (
    <Menu label={say('insert.look', { name })} look="button quiet with-chevron" items={items} onChoose={choose}>
      <Swatches colours={brand[prefs.theme]} /><span class="ellipsis">{name}</span><Icon name="chevron" />
    </Menu>
  )
}
