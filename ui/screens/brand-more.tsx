import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import type { Editing } from '../state/editing'

/** What else can be done with a brand: hand it on, throw it away. */
export function BrandMore({ editing: { brand, kept }, say, send }: { readonly editing: Editing; readonly say: Say; readonly send: Send }) {
  const items = [
    { id: 'export', name: say('brand.export'), detail: say('brand.export.about'), isDisabled: !brand.name },
    ...(kept ? [{ id: 'delete', name: say('brand.delete'), detail: say('brand.delete.about'), isFirst: true }] : []),
  ]
  return <Menu label={say('ways')} look="icon-button" side="end" items={items} onChoose={(id) => send({ type: id === 'delete' ? 'brand-delete' : 'brand-export' })}><Icon name="more" /></Menu>
}
