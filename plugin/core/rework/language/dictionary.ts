import type { Locale } from '../../journey/locale'
import type { Role } from '../../journey/role'
import type { MapTag } from '../../layers/tag'
import { speak } from '../../messages/catalogues'
import type { Say } from '../../messages/say'
import { scaleLabels } from '../../template/scale-labels'
import type { Template, TemplateWords } from '../../template/schema'

/** What a text says now and what it is to say. Either may be missing: then nobody knows. */
export type Pair = readonly [now: string | undefined, then: string | undefined]

/** The words that Waymark put on a map, as they are and as they are to be. */
export interface Dictionary {
  readonly here: Say
  readonly there: Say
  readonly from: Vocabulary | undefined
  readonly into: Vocabulary | undefined
  /** Labels of the scale, level by level. */
  readonly scale: readonly Pair[]
  readonly lane: (key: string, role: Role) => readonly Pair[]
  readonly stage: (key: string) => { readonly name: readonly Pair[]; readonly about: readonly Pair[] }
  readonly prompt: (stage: string, lane: string, role: Role) => readonly Pair[]
}

type Vocabulary = Pick<TemplateWords, 'name' | 'stages' | 'lanes' | 'prompts' | 'scale'>

/** `stages` is the order in which both vocabularies hold their prompts. */
interface Sides { readonly here: Say; readonly there: Say; readonly from: Vocabulary | undefined; readonly into: Vocabulary | undefined; readonly stages: readonly string[] }

export function dictionary({ here, there, from, into, stages }: Sides, scale: MapTag['scale']): Dictionary {
  const usual = [scaleLabels(scale, here), scaleLabels(scale, there)] as const
  return {
    here, there, from, into,
    scale: scale.labels.map((label, at) => [label, swapped(label, [[from?.scale?.[at], into?.scale?.[at]], [usual[0][at], usual[1][at]]]) ?? label]),
    lane: (key, role) => [[own(from?.lanes, key), own(into?.lanes, key)], said(here, there, `role.${role}`)],
    stage: (key) => {
      const [one, other] = [own(from?.stages, key), own(into?.stages, key)]
      return { name: [[one?.name, other?.name], said(here, there, 'stage.new')], about: [[one?.about, other?.about]] }
    },
    prompt: (stage, lane, role) => {
      const at = stages.indexOf(stage)
      return [[own(from?.prompts, lane)?.[at], own(into?.prompts, lane)?.[at]], said(here, there, `prompt.${role}`)]
    },
  }
}

/** From the language of a map to another; without a template, the product's own words are known. */
export const dictionaryOf = ({ locale, scale }: MapTag, template: Template | null, to: Locale): Dictionary =>
  dictionary({ here: speak(locale), there: speak(to), from: template?.words[locale], into: template?.words[to], stages: template?.stages ?? [] }, scale)

/** Keys come from tags that anybody may have written. */
const own = <T>(of: Readonly<Record<string, T>> | undefined, key: string): T | undefined => (of && Object.prototype.hasOwnProperty.call(of, key) ? of[key] : undefined)

export const said = (here: Say, there: Say, key: string, gaps: Parameters<Say>[1] = {}): Pair => [here(key, gaps), there(key, gaps)]

/** The other side of the first pair that says `text`; undefined where none does. */
export const swapped = (text: string, pairs: readonly Pair[]): string | undefined => pairs.find(([one, other]) => one === text && other !== undefined)?.[1]
