import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import { ownKey, type OwnTemplate } from '../state/own'

const wishes = ['own-name', 'own-copy', 'own-send', 'own-delete'] as const

/** What can be done with an own template, besides drawing it. */
export function OwnMenu({ own, say, send }: { readonly own: OwnTemplate; readonly say: Say; readonly send: Send }) {
  const other = own.where === 'file' ? 'person' : 'file'
  const items = [
    { id: 'own-name', name: say('own.name') },
    { id: 'own-copy', name: say(`own.copy.${other}`), detail: say(`own.copy.${other}.about`) },
    { id: 'own-send', name: say('own.send'), detail: say('own.send.about') },
    { id: 'own-delete', name: say('own.delete'), isFirst: true },
  ]
  const choose = (id: string) => {
    const wish = wishes.find((one) => one === id)
    if (wish) send({ type: wish, key: ownKey(own) })
  }
  return <Menu label={say('own', { name: own.template.words[say.locale].name })} look="icon-button" side="end" items={items} onChoose={choose}><Icon name="more" /></Menu>
}
