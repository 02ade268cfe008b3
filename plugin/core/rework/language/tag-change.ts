import type { Locale } from '../../journey/locale'
import type { Tag } from '../../layers/tag'
import { fieldOf } from '../looks/place'
import { said, swapped, type Dictionary } from './dictionary'
import type { Scene } from './scene'
import { seedChange } from './text-change'

/** Longest word that a face remembers (its tag). */
const LONGEST = 200

/** What a tag remembers of our words, in the other language; the same tag where it remembers none. */
export function tagChange(scene: Scene, words: Dictionary, to: Locale): Tag | undefined {
  const { tag } = scene.layer
  switch (tag?.kind) {
    case 'map': return { ...tag, locale: to, scale: { ...tag.scale, labels: words.scale.map(([label = '', other]) => other ?? label) } }
    case 'cell': return tag.prompt === undefined ? tag : { ...tag, prompt: seedChange(scene, words, tag.prompt) ?? tag.prompt }
    case 'note': return tag.seed === undefined || tag.origin !== 'prompt' ? tag : { ...tag, seed: seedChange(scene, words, tag.seed) ?? tag.seed }
    case 'face': return { ...tag, word: (swapped(tag.word, words.scale) ?? promptWord(scene, words, tag.word) ?? tag.word).slice(0, LONGEST) }
    case 'field': return tag.seed === undefined ? tag : { ...tag, seed: fieldSeed(scene, words, tag.seed) ?? tag.seed }
    default: return tag
  }
}

/** A face that nobody rated remembers its question, cut where it is long. */
const promptWord = ({ lane, stage }: Scene, words: Dictionary, word: string): string | undefined =>
  (lane && stage !== undefined ? swapped(word, words.prompt(stage, lane.key, lane.role).map(([one, other]) => [one?.slice(0, LONGEST), other])) : undefined)

function fieldSeed(scene: Scene, words: Dictionary, seed: string): string | undefined {
  const field = fieldOf(scene.layer)
  if (field === 'word') return swapped(seed, words.scale) ?? seedChange(scene, words, seed)
  return swapped(seed, [said(words.here, words.there, field === 'foot' ? 'map.no-owner' : `map.${field ?? ''}.prompt`)])
}
