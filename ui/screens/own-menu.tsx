import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu, type MenuItem } from '../parts/menu'
import type { Send } from '../state/action'
import { ownKey, type OwnTemplate } from '../state/own'

/** What can be done with an own template, besides drawing it. */
export function OwnMenu({ own, say, send }: { readonly own: OwnTemplate; readonly say: Say; readonly send: Send }) {
  const other = own.where === 'file' ? 'person' : 'file'
  const items: readonly MenuItem<'own-name' | 'own-copy' | 'own-send' | 'own-delete'>[] = [
    { id: 'own-name', name: say('own.name') },
    { id: 'own-copy', name: say(`own.copy.${other}`), detail: say(`own.copy.${other}.about`) },
    { id: 'own-send', name: say('own.send'), detail: say('own.send.about') },
    { id: 'own-delete', name: say('own.delete'), isFirst: true },
  ]
  return <Menu label={say('own', { name: own.template.words[say.locale].name })} look="icon-button" side="end" items={items} onChoose={(wish) => send({ type: wish, key: ownKey(own) })}><Icon name="more" /></Menu>
}
