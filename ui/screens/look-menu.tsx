import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import { brandOf } from '../state/brand-of'
import { brandGroups } from '../state/brand-groups'
import type { State } from '../state/state'
import { THEMES } from '../state/themes'
import { Swatches } from './swatches'

/** How new maps look: a brand, own ones first, light or dark. */
export function LookMenu({ state, say, send }: { readonly state: Pick<State, 'brands' | 'prefs'>; readonly say: Say; readonly send: Send }) {
  const { prefs } = state
  const brand = brandOf(state, prefs.brand)
  const items = [
    ...brandGroups(state.brands).flatMap(({ brands }, group) => brands.map(({ id, name }, at) => ({ id: `brand ${id}`, name, isChosen: id === brand.id, isFirst: group > 0 && at === 0, change: { brand: id } }))),
    ...THEMES.map((theme, at) => ({ id: `theme ${theme}`, name: say(`theme.${theme}`), isChosen: prefs.theme === theme, isFirst: at === 0, change: { theme } })),
  ]
  const choose = (id: string) => {
    const chosen = items.find((item) => item.id === id)
    if (chosen) send({ type: 'prefs', change: chosen.change })
  }
  const name = `${brand.name} · ${say(`theme.${prefs.theme}`)}`
  return (
    <Menu label={say('insert.look', { name })} look="button quiet with-chevron" items={items} onChoose={choose}>
      <Swatches colours={brand[prefs.theme]} /><span class="ellipsis">{name}</span><Icon name="chevron" />
    </Menu>
  )
}
