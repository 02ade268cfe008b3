import type { Lane } from '../../journey/map'
import type { Layer } from '../../layers/layer'
import type { ColourToken, Sides, TypeToken } from '../../layers/plan'
import { faceOf } from '../../layout/emotion-scale'
import { FORMS } from '../../layout/forms'
import type { Scale } from '../../journey/map'

/** What the plan asks of a layer; what it leaves open is absent. */
export interface Asked { readonly colour?: ColourToken; readonly type?: TypeToken; readonly pad?: Sides }

/** Where a layer stands: its lane, and whether the note around it is a question or a reason for leaving a cell out. */
export interface Standing { readonly role?: Lane['role']; readonly note?: 'written' | 'prompt' | 'typed-over' | 'not-applicable'; readonly isDivider?: boolean }

const NOTHING: Asked = {}
const chip: Asked = { colour: 'ink', type: 'chip' }
const strong: Asked = { colour: 'muted', type: 'meta-strong' }
const meta: Asked = { colour: 'muted', type: 'meta' }

/** Fields that look the same wherever they stand; those of the header are muted while their question stands there. */
const FIELDS: Readonly<Record<string, Asked>> = {
  title: { colour: 'ink', type: 'title' },
  scenario: { colour: 'ink', type: 'scenario' },
  customer: { colour: 'ink', type: 'field' },
  goal: { colour: 'ink', type: 'field' },
  owner: { colour: 'ink', type: 'field' },
  reviewed: { colour: 'ink', type: 'field' },
  state: { colour: 'ink', type: 'field' },
  name: { colour: 'on-stage', type: 'stage' },
  about: { colour: 'on-stage', type: 'stage-line' },
  label: { colour: 'ink', type: 'lane' },
  pain: { colour: 'pain', type: 'meta-strong' },
  insight: strong, kind: strong, evidence: strong, metric: strong,
  foot: meta,
  when: chip, channel: chip, 'controlled-by': chip, value: chip, effort: chip, link: chip, status: chip, example: chip,
}

const AIDS: Readonly<Record<string, Asked>> = {
  hint: meta, level: meta, legend: meta, 'field-label': { colour: 'muted', type: 'field-label' }, number: { colour: 'on-stage', type: 'stage' },
  peak: { colour: 'on-accent', type: 'meta-strong' }, lowest: { colour: 'on-accent', type: 'meta-strong' },
}

const FRAMES: Readonly<Record<string, Asked>> = { peak: { colour: 'accent' }, lowest: { colour: 'accent' } }

/** The look that a layer's place in the plan asks for (`layout/`). Words of feelings are left to whoever rates them. */
export function askedLook(layer: Layer, { role = 'custom', note, isDivider }: Standing, scale: Scale): Asked {
  const { tag } = layer
  const isText = layer.text !== undefined
  switch (tag?.kind) {
    case 'map': return { colour: 'paper' }
    case 'stage': return { colour: 'stage', pad: [10, 12, 10, 12] }
    case 'face': return tag.value === undefined ? { colour: 'paper' } : { colour: `face-${faceOf(tag.value, scale)}` }
    case 'aid': return (isText ? AIDS : FRAMES)[tag.aid] ?? NOTHING
    case 'note': {
      if (note !== 'written') return NOTHING
      const { fill, pad } = FORMS[role]
      return { ...(fill && { colour: fill }), pad }
    }
    case 'field': return askedOfField(tag.field.split(':')[0] ?? '', layer, tag.seed, { role, ...(note && { note }), ...(isDivider && { isDivider }) })
    default: return NOTHING
  }
}

function askedOfField(field: string, { text }: Layer, seed: string | undefined, { role = 'custom', note, isDivider }: Standing): Asked {
  if (note === 'typed-over') return NOTHING
  if (field === 'text') return note === 'prompt' ? { colour: 'muted', type: 'note' } : { colour: 'ink', type: FORMS[role].style }
  if (field === 'not-applicable') return { colour: 'muted', type: FORMS.custom.style }
  if (field === 'label' && isDivider) return meta
  const asked = FIELDS[field] ?? NOTHING
  return seed !== undefined && text?.trim() === seed.trim() ? { ...asked, colour: 'muted' } : asked
}
