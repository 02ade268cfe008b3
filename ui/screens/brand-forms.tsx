import type { Brand } from '../../plugin/core/brand/brand'
import { shapeOf } from '../../plugin/core/brand/shape-of'
import type { Say } from '../../plugin/core/messages/say'
import { Choice } from '../parts/choice'
import type { Send } from '../state/action'

const CORNERS = [0, 4, 8, 12, 16] as const
const STAGES = ['rectangle', 'chevron'] as const
const CARDS = ['lined', 'filled', 'open'] as const
const FACES = ['round', 'soft', 'square'] as const

/** Corners, stage headers, cards and faces; a corner that somebody else's file brought along stays on offer. */
export function BrandForms({ brand, say, send }: { readonly brand: Brand; readonly say: Say; readonly send: Send }) {
  const { radii, stage, card, face } = shapeOf(brand.shape)
  const corners = [...new Set([...CORNERS, radii.card])].sort((a, b) => a - b).map((px) => ({ id: String(px), name: String(px) }))
  return (
    <div class="brand-forms">
      <span aria-hidden="true">{say('brand.corners')}</span>
      <Choice label={say('brand.corners')} options={corners} chosen={String(radii.card)} onChoose={(id) => send({ type: 'brand-choice', change: { corners: Number(id) } })} />
      <span aria-hidden="true">{say('brand.stage')}</span>
      <Choice label={say('brand.stage')} options={STAGES.map((id) => ({ id, name: say(`brand.stage.${id}`) }))} chosen={stage} onChoose={(id) => send({ type: 'brand-choice', change: { stage: id } })} />
      <span aria-hidden="true">{say('brand.card')}</span>
      <Choice label={say('brand.card')} options={CARDS.map((id) => ({ id, name: say(`brand.card.${id}`) }))} chosen={card} onChoose={(id) => send({ type: 'brand-choice', change: { card: id } })} />
      <span aria-hidden="true">{say('brand.face')}</span>
      <Choice label={say('brand.face')} options={FACES.map((id) => ({ id, name: say(`brand.face.${id}`) }))} chosen={face} onChoose={(id) => send({ type: 'brand-choice', change: { face: id } })} />
    </div>
  )
}
