import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import type { Editing } from '../state/editing'

const wishes = { export: 'brand-export', discard: 'brand-discard', delete: 'brand-delete' } as const

/** What else can be done with a brand: hand it on, forget what was changed, throw it away. */
export function BrandMore({ editing: { brand, kept, isChanged }, say, send }: { readonly editing: Editing; readonly say: Say; readonly send: Send }) {
  const items = [
    { id: 'export', name: say('brand.export'), detail: say('brand.export.about'), isDisabled: !brand.name },
    ...(isChanged ? [{ id: 'discard', name: say('brand.discard'), detail: say('brand.discard.about'), isFirst: true }] : []),
    ...(kept ? [{ id: 'delete', name: say('brand.delete'), detail: say('brand.delete.about'), isFirst: !isChanged }] : []),
  ]
  return <Menu label={say('ways')} look="icon-button" side="end" items={items} onChoose={(id) => { if (id === 'export' || id === 'discard' || id === 'delete') send({ type: wishes[id] }) }}><Icon name="more" /></Menu>
}
