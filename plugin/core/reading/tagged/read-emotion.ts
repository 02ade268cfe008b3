import type { Scale } from '../../journey/map'
import type { Box, Layer } from '../../layers/layer'
import { valueAt } from '../../layout/emotion-scale'
import { present } from '../../template/example-note'
import { emotionValue } from '../emotion-word'
import { isSeen, seenText } from '../layer-tree'
import type { NoteReading } from '../reading'
import { nearestWords } from './nearest-words'

/** How far a marker may drift before we say that somebody moved it, in pixels. */
const MOVED = 2

interface Place { readonly stage: string; readonly lane: string; readonly scale: Scale; readonly box: Box | null; readonly keyOf: (layer: Layer) => string; readonly hasFeatures: (face: Layer) => boolean }

/** The feelings of one cell. The last thing touched wins: see `judge`. */
export function readEmotions(layers: readonly Layer[], place: Place): NoteReading[] {
  const faces = layers.filter((layer) => isFace(layer) && isSeen(layer))
  const words = layers.filter((layer) => seenText(layer) && layer.tag?.kind !== 'aid')
  if (!faces.length) return words.length ? [wordOnly(words, place)] : []
  const said = nearestWords(faces, words)
  return faces.map((face, at) => judge(face, said[at], place))
}

const isFace = ({ tag, type }: Layer): boolean => tag?.kind === 'face' || (tag?.kind === 'aid' && tag.aid === 'legend' && type !== 'TEXT')

/**
 * What a face says. Its tag holds what we drew last: only the height changed → the height is the value; only the word
 * changed → the word is, if it means a level; both, and they disagree → the height, with the conflict told.
 */
function judge(face: Layer, word: Layer | undefined, place: Place): NoteReading {
  const drawn = face.tag?.kind === 'face' ? face.tag : undefined
  const y = face.box && place.box ? face.box.y - place.box.y : drawn?.y
  const byHeight = y === undefined ? undefined : valueAt(y, place.scale)
  const moved = drawn === undefined || (y !== undefined && Math.abs(y - drawn.y) > MOVED)
  const said = word ? seenText(word) : ''
  const retyped = drawn === undefined || said !== drawn.word.trim()
  const byWord = retyped ? emotionValue(said, place.scale) : undefined
  const value = moved ? byHeight : byWord ?? drawn?.value
  const seed = word?.tag?.kind === 'field' ? word.tag.seed?.trim() : undefined
  const stale = moved && !retyped && value !== drawn?.value && emotionValue(said, place.scale) !== undefined
  const label = !said || said === seed || stale || /^[\d\p{Extended_Pictographic}️]+$/u.test(said) ? undefined : said
  const untouched = value === undefined && !label
  const conflict = moved && retyped && drawn !== undefined && byWord !== undefined && byWord !== byHeight
  const emotion = { ...present('value', value), ...present('word', label) }
  return {
    note: { id: place.keyOf(face), stage: place.stage, lane: place.lane, text: '', ...(untouched ? {} : { emotion }) },
    node: face.id,
    textNode: word?.id ?? null,
    fields: word ? { word: word.id } : {},
    ...(untouched && { untouched: 'prompt' as const }),
    ...(drawn !== undefined && value !== drawn.value && { isStale: true }),
    ...(value !== undefined && !said && !place.hasFeatures(face) && { colourOnly: true }),
    ...(conflict && { conflict: { ...present('byHeight', byHeight), ...present('byWord', byWord) } }),
    ...(untouched ? {} : { emotion }),
    box: face.box,
  }
}

/** Its face is gone: the words alone say what they can. */
function wordOnly(words: readonly Layer[], place: Place): NoteReading {
  const [first] = words
  const said = words.map(seenText).join(' ')
  const seed = first?.tag?.kind === 'field' ? first.tag.seed?.trim() : undefined
  const value = emotionValue(said, place.scale)
  const untouched = said === seed && value === undefined
  const emotion = { ...present('value', value), ...present('word', said) }
  return {
    note: { id: first ? place.keyOf(first) : '', stage: place.stage, lane: place.lane, text: '', ...(untouched ? {} : { emotion }) },
    node: first?.id ?? '',
    textNode: first?.id ?? null,
    fields: first ? { word: first.id } : {},
    ...(untouched ? { untouched: 'prompt' as const } : { emotion }),
    box: first?.box ?? null,
  }
}
