import type { FileComponent } from '../../plugin/core/brand/components-in'
import type { Part } from '../../plugin/core/layers/shape'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import { SHOWN, firstPart, showing, type Shown, type Slot } from '../state/parts'

interface Props { readonly slot: Slot; readonly part: Part | undefined; readonly components: readonly FileComponent[]; readonly say: Say; readonly send: Send }

const NOTHING = ''

/** What stands for stage headers, or for cards, and which of its properties shows what. */
export function BrandPart({ slot, part, components, say, send }: Props) {
  const choose = (next: Part | null) => send({ type: 'brand-part', slot, part: next })
  const label = say(`brand.part.${slot}`)
  const found = components.find(({ id, key }) => id === part?.id && key === part.key)
  const name = part ? part.name : say('brand.part.ours')
  const items = [
    { id: NOTHING, name: say('brand.part.ours'), isChosen: !part },
    ...components.map((one, at) => ({ id: one.id, name: one.name, detail: one.page, isChosen: one === found, isFirst: at === 0 })),
  ]
  return (
    <div class="brand-part" role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <Menu label={`${label}: ${name}`} look="button with-chevron" items={items} onChoose={(id) => choose(id === NOTHING ? null : firstPart(components, id))}><span class="ellipsis">{name}</span><Icon name="chevron" /></Menu>
      {part && found && SHOWN.map((shown) => <Property key={shown} slot={slot} shown={shown} part={part} texts={found.texts} say={say} onChoose={choose} />)}
      {part && !found && components.length > 0 && <p class="hint">{say('brand.part.gone', { name: part.name })}</p>}
    </div>
  )
}

interface PropertyProps extends Pick<Props, 'slot' | 'say'> { readonly shown: Shown; readonly part: Part; readonly texts: FileComponent['texts']; readonly onChoose: (part: Part) => void }

function Property({ slot, shown, part, texts, say, onChoose }: PropertyProps) {
  const label = say(shown === 'text' ? 'brand.part.text' : `brand.part.${slot}.${shown}`)
  const name = texts.find(({ property }) => property === part[shown])?.name ?? say('brand.part.nothing')
  const items = [
    ...(shown === 'text' ? [] : [{ id: NOTHING, name: say('brand.part.nothing'), isChosen: part[shown] === undefined }]),
    ...texts.map((one) => ({ id: one.property, name: one.name, isChosen: part[shown] === one.property })),
  ]
  return (
    <>
      <span class="of-part" aria-hidden="true">{label}</span>
      <Menu label={`${label}: ${name}`} look="button quiet with-chevron" items={items} onChoose={(id) => onChoose(showing(part, shown, id === NOTHING ? undefined : id))}><span class="ellipsis">{name}</span><Icon name="chevron" /></Menu>
    </>
  )
}
