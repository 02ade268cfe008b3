import { FORMS } from '../../layout/forms'
import type { PartLook } from './part-look'
import { aidOf, fieldOf, hasPart, type Place } from './place'

const chip: PartLook = { fill: 'ink', type: 'chip' }
const meta: PartLook = { fill: 'muted', type: 'meta' }
const strong: PartLook = { fill: 'muted', type: 'meta-strong' }
const value: PartLook = { fill: 'ink', type: 'field' }

const FIELDS = new Map<string, PartLook>(Object.entries<PartLook>({
  title: { fill: 'ink', type: 'title' },
  scenario: { fill: 'ink', type: 'scenario' },
  customer: value, goal: value, owner: value, reviewed: value, state: value,
  status: chip, example: chip,
  name: { fill: 'on-stage', type: 'stage' },
  about: { fill: 'on-stage', type: 'stage-line' },
  label: { fill: 'ink', type: 'lane' },
  pain: { fill: 'pain', type: 'meta-strong' },
  kind: strong, insight: strong, evidence: strong, metric: strong,
  foot: meta,
  when: chip, channel: chip, 'controlled-by': chip, value: chip, effort: chip, link: chip,
  // Small and muted while nobody rated.
  word: { fill: 'ink', also: ['muted'], type: 'meta-strong', alsoType: ['meta'] },
}))

const AIDS = new Map<string, PartLook>(Object.entries<PartLook>({
  logo: meta, hint: meta, level: meta, legend: meta,
  'field-label': { fill: 'muted', type: 'field-label' },
  number: { fill: 'on-stage', type: 'stage' },
  peak: { fill: 'on-accent', type: 'meta-strong' },
  lowest: { fill: 'on-accent', type: 'meta-strong' },
}))

/** Letters of ours; null for words that people added. */
export function textLook(place: Place): PartLook | null {
  const { layer, isDivider } = place
  const field = fieldOf(layer)
  if (hasPart(place.parent) && (field === 'about' || aidOf(layer) === 'number')) return { fill: 'muted', type: 'stage-line' }
  if (field === undefined) return AIDS.get(aidOf(layer) ?? '') ?? null
  if (field === 'text') return noteText(place)
  if (field === 'not-applicable') return { fill: 'muted', type: FORMS.custom.style }
  if (field === 'label' && isDivider) return meta
  const look = FIELDS.get(field)
  return look ? asked(look, place) : null
}

/** A note's words are ink, a prompt's muted; typed over, a prompt keeps its letters until it is mended. */
function noteText({ note, role = 'custom' }: Place): PartLook {
  const { style } = FORMS[role]
  return note === 'prompt' ? { fill: 'muted', also: ['ink'], type: 'note', alsoType: [style] } : { fill: 'ink', also: ['muted'], type: style, alsoType: ['note', 'meta'] }
}

/** While a header field's question stands in it, it is muted. */
function asked(look: PartLook, { layer }: Place): PartLook {
  const seed = layer.tag?.kind === 'field' && fieldOf(layer) !== 'word' && fieldOf(layer) !== 'foot' ? layer.tag.seed : undefined
  if (seed === undefined) return look
  return layer.text?.trim() === seed.trim() ? { ...look, fill: 'muted', also: ['ink'] } : { ...look, also: ['muted'] }
}
