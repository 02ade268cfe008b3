import { brands } from '../../plugin/core/brand/built-in'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import { brandOf } from '../state/brand-of'
import type { Prefs } from '../state/prefs'
import { Swatches } from './swatches'

/** How new maps look: a brand, light or dark. */
export function LookMenu({ prefs, say, send }: { readonly prefs: Prefs; readonly say: Say; readonly send: Send }) {
  const brand = brandOf(prefs.brand)
  const items = [
    ...brands.map(({ id, name }) => ({ id: `brand:${id}`, name, isChosen: id === brand.id })),
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
