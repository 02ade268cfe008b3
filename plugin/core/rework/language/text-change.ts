import { SEPARATOR } from '../../layout/line-shape'
import { aidOf, fieldOf } from '../looks/place'
import { said, swapped, type Dictionary, type Pair } from './dictionary'
import type { Scene } from './scene'

const kinds = (words: Dictionary, ...keys: readonly string[]): Pair[] => keys.map((key) => said(words.here, words.there, key))

const HEADER = ['scenario', 'customer', 'goal', 'owner', 'reviewed'] as const
const PAINS = ['pain.interaction', 'pain.compatibility', 'pain.payment', 'pain.feature']
const INSIGHTS = ['insight.design', 'insight.intent', 'insight.execution']
const EVIDENCE = ['evidence.observation', 'evidence.interview', 'evidence.survey', 'evidence.analytics', 'evidence.desk', 'evidence.assumption']
const CONTROLLERS = ['controller.us', 'controller.partner', 'controller.third-party']
const STATUSES = ['status.draft', 'status.review', 'status.final']
const LABELS = ['map.customer', 'map.goal', 'map.owner', 'map.reviewed', 'map.state']

/** What a text of ours says in the other language; undefined for words of people's. */
export function textChange(scene: Scene, words: Dictionary): string | undefined {
  const { layer: { text = '' } } = scene
  const aid = aidOf(scene.layer)
  if (aid === 'level') return levelChange(text, words)
  return aid === undefined ? fieldChange(scene, words, text) : swapped(text, aidPairs(aid, words))
}

/** A mark beside the emotion lane: “5 Delighted”. */
function levelChange(text: string, { scale }: Dictionary): string | undefined {
  const [, figure = '', word = ''] = /^(-?\d+ )(.*)$/s.exec(text) ?? []
  const other = swapped(word, scale)
  return other === undefined ? undefined : figure + other
}

function aidPairs(aid: string, words: Dictionary): readonly Pair[] {
  switch (aid) {
    case 'logo': return kinds(words, 'map.logo')
    case 'hint': return kinds(words, 'map.needed')
    case 'field-label': return kinds(words, ...LABELS)
    case 'peak': return kinds(words, 'map.peak')
    case 'lowest': return kinds(words, 'map.lowest')
    case 'legend': return words.scale
    default: return []
  }
}

function fieldChange(scene: Scene, words: Dictionary, text: string): string | undefined {
  const { lane, stage, layer } = scene
  const { here, there } = words
  const field = fieldOf(layer)
  switch (field) {
    case 'title': return swapped(text, [[words.from?.name, words.into?.name], said(here, there, 'map.untitled')])
    case 'state': return swapped(text, kinds(words, 'state.current', 'state.future'))
    case 'status': return swapped(text, kinds(words, ...STATUSES))
    case 'example': return swapped(text, kinds(words, 'map.example'))
    case 'label': return lane && swapped(text, words.lane(lane.key, lane.role))
    case 'name': return stage === undefined ? undefined : swapped(text, words.stage(stage).name)
    case 'about': return stage === undefined ? undefined : swapped(text, words.stage(stage).about)
    case 'text': return text === scene.seed ? seedChange(scene, words, text) : undefined
    case 'kind': return swapped(text, kinds(words, 'map.not-applicable'))
    case 'pain': return swapped(text, kinds(words, ...PAINS))
    case 'insight': return swapped(text, kinds(words, ...INSIGHTS))
    case 'controlled-by': return swapped(text, kinds(words, ...CONTROLLERS))
    case 'evidence': return firstPart(text, 'k', scene, kinds(words, ...EVIDENCE))
    case 'foot': return firstPart(text, 'o', scene, kinds(words, 'map.no-owner'))
    case 'value': case 'effort': return around(text, `map.${field}`, words)
    case 'word': return swapped(text, words.scale) ?? seedChange(scene, words, text)
    default: return HEADER.some((name) => name === field) ? swapped(text, kinds(words, `map.${field ?? ''}.prompt`)) : undefined
  }
}

/** A question of ours, asked in the other language. */
export const seedChange = ({ lane, stage }: Scene, words: Dictionary, seed: string): string | undefined =>
  (lane && stage !== undefined ? swapped(seed, words.prompt(stage, lane.key, lane.role)) : undefined)

/** Only the first part of a line is ours, and only where the line's shape begins with its letter. */
function firstPart(text: string, letter: string, { layer }: Scene, pairs: readonly Pair[]): string | undefined {
  const shape = layer.tag?.kind === 'field' ? layer.tag.field.split(':')[1] ?? '' : ''
  const [first = '', ...rest] = text.split(SEPARATOR)
  const changed = shape.startsWith(letter) ? swapped(first, pairs) : undefined
  return changed === undefined ? undefined : [changed, ...rest].join(SEPARATOR)
}

const GAP = '\u0000'

/** The words around a value, e.g. “Value: high”. */
function around(text: string, key: string, { here, there }: Dictionary): string | undefined {
  const [before = '', after = ''] = here(key, { value: GAP }).split(GAP)
  const fits = text.startsWith(before) && text.endsWith(after) && text.length > before.length + after.length
  return fits ? there(key, { value: text.slice(before.length, text.length - after.length) }) : undefined
}
