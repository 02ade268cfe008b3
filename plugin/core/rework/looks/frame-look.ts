import type { Layer } from '../../layers/layer'
import type { Shape } from '../../layers/shape'
import { faceOf } from '../../layout/emotion-scale'
import { FORMS, PROMPT, inShape, type Form } from '../../layout/forms'
import { legendValues } from '../../layout/legend'
import { FACE } from '../../layout/measures'
import { faceRadius } from '../../layout/shape-plan'
import type { PartLook } from './part-look'
import { aidOf, fieldOf, type Place } from './place'

const CHIPS = new Set(['when', 'channel', 'controlled-by', 'value', 'effort', 'link'])
const PILLS = new Set(['status', 'example'])
const BAND = new Set(['customer', 'goal', 'owner', 'reviewed', 'state'])
const UNRATED = { colour: 'edge', weight: 1, dash: [4, 3] } as const

/** Frames of ours; null for those that hold nothing together but others. */
export function frameLook(place: Place, shape: Shape): PartLook | null {
  const { layer } = place
  const { radii, spacing } = shape
  switch (layer.tag?.kind) {
    case 'map': return { fill: 'paper', stroke: { colour: 'line', weight: 1 }, radius: radii.map }
    case 'stage': return { fill: 'stage', radius: radii.stage }
    case 'lane': return { stroke: place.isDivider ? { colour: 'edge', weight: [0, 0, 1, 0], dash: [6, 4] } : { colour: 'line', weight: [0, 0, 1, 0] } }
    case 'cell': return place.role === 'emotion' ? null : { pad: [spacing.cell, 0, spacing.cell, 0] }
    case 'note': return noteLook(place, shape)
    case 'face': return layer.tag.value === undefined
      ? { fill: 'paper', stroke: UNRATED, radius: faceRadius(FACE, shape) }
      : { fill: `face-${faceOf(layer.tag.value, place.scale)}`, radius: faceRadius(FACE, shape) }
    case 'aid': return aidLook(place, shape)
    case undefined: return bareLook(place, shape)
    default: return null
  }
}

/** A card dragged to another lane keeps the ground it came with, so that tells its form better than the lane. */
const FORM_OF = new Map<string, keyof typeof FORMS>([['card', 'touchpoint'], ['pain-fill', 'pain'], ['gain-fill', 'improvement']])

function noteLook({ layer, note, role = 'custom' }: Place, shape: Shape): PartLook {
  const [paint] = Array.isArray(layer.fills) ? layer.fills : []
  const brought = FORM_OF.get(paint?.token ?? '')
  const form: Form = note === 'prompt' ? PROMPT : note === 'not-applicable' ? FORMS.custom : FORMS[brought ?? role]
  const { fill, stroke, radius, pad } = inShape(form, shape)
  return radius === undefined ? { pad } : { fill: fill ?? null, stroke: stroke ?? null, radius, pad }
}

function aidLook({ layer, parent, tree, scale }: Place, shape: Shape): PartLook | null {
  switch (aidOf(layer)) {
    case 'peak': case 'lowest': return { fill: 'accent' }
    case 'word': return aidOf(parent) === 'word' ? { fill: 'paper' } : null
    case 'logo': return tree.children(layer.id).some((child) => child.type === 'TEXT') ? { stroke: UNRATED, radius: shape.radii.chip } : null
    case 'legend': {
      if (!parent || aidOf(parent) === 'legend' || parent.tag?.kind === 'map') return null
      const items = tree.children(parent.parent)
      const value = legendValues(scale)[items.indexOf(parent)]
      return value === undefined ? null : { fill: `face-${faceOf(value, scale)}`, radius: faceRadius(layer.box?.w ?? 16, shape) }
    }
    default: return null
  }
}

/** Frames without a tag are known by what they hold and where they stand. */
function bareLook({ layer, parent, tree, role, note }: Place, { radii }: Shape): PartLook | null {
  const children = tree.children(layer.id)
  const [only] = children
  const field = only && !children[1] ? fieldOf(only) ?? '' : ''
  if (CHIPS.has(field)) return { fill: 'band', radius: radii.chip }
  if (PILLS.has(field)) return { fill: 'band' }
  if (aidOf(parent) === 'header' && children.some((entry) => isEntry(entry, tree.children(entry.id)))) return { fill: 'band', radius: radii.band }
  return role === 'picture' && note && !only && parent?.tag?.kind === 'note' ? { fill: 'band', stroke: { colour: 'line', weight: 1 }, radius: radii.card } : null
}

const isEntry = (entry: Layer, children: readonly Layer[]): boolean => !entry.tag && children.some((child) => BAND.has(fieldOf(child) ?? '') || aidOf(child) === 'field-label')
