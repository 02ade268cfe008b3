import type { Locale } from '../../journey/locale'
import { present } from '../example-note'
import { scaleLabels } from '../scale-labels'
import type { Template, TemplateWords } from '../schema'
import { clip, isAsked, type Source } from './source'

export interface Told {
  readonly words: Omit<TemplateWords, 'name' | 'about' | 'example'>
  /** False where a text had to be left in the map's language, since nobody knows it in this one. */
  readonly isSpoken: boolean
}

/**
 * What a map says, in one language: the map's own words where that is its language; elsewhere the words of the template
 * it came from, or the product's, wherever the map still says the same, and a copy of the map's where a person wrote.
 */
export function wordsOfMap({ reading: { map, cells }, base, speak, stages, lanes, prompts }: Source, all: Template['lanes'], locale: Locale): Told {
  const from = base?.words[map.locale]
  const into = base?.words[locale]
  const [here, there] = [speak(map.locale), speak(locale)]
  let isSpoken = true
  /** `known` pairs say what a text means in both languages. */
  const translated = (said: string, ...known: readonly (readonly [here: string | undefined, there: string | undefined])[]): string => {
    if (locale === map.locale) return said
    const pair = known.find(([one, other]) => one === said && other)
    if (!pair) isSpoken = false
    return pair?.[1] ?? said
  }
  const stageWords = map.stages.map(({ id, name, about }) => {
    const key = stages.get(id) ?? id
    const said = name.trim() || here('stage.new')
    const told = about && translated(clip(about, 400), [from?.stages[key]?.about, into?.stages[key]?.about])
    return [key, { name: translated(clip(said, 200), [from?.stages[key]?.name, into?.stages[key]?.name], [here('stage.new'), there('stage.new')]), ...present('about', told) }] as const
  })
  const drawn = new Map(map.lanes.map((lane) => [lanes.get(lane.id), lane]))
  const laneWords = all.map(({ id, role }) => {
    const lane = drawn.get(id)
    if (!lane) return [id, into?.lanes[id] ?? there(`role.${role}`)] as const
    return [id, translated(clip(lane.label.trim() || here(`role.${role}`), 200), [from?.lanes[id], into?.lanes[id]], [here(`role.${role}`), there(`role.${role}`)])] as const
  })
  const promptWords = all.filter(isAsked).map(({ id, role }) => [id, map.stages.map((stage) => {
    const at = base?.stages.indexOf(stages.get(stage.id) ?? stage.id) ?? -1
    const usual = [here(`prompt.${role}`), there(`prompt.${role}`)] as const
    const lane = drawn.get(id)
    const asked = lane && cells.length ? prompts.get(`${stage.id}/${lane.id}`) : undefined
    if (asked === undefined) return into?.prompts[id]?.[at] ?? usual[1]
    return translated(clip(asked, 400) || usual[0], [from?.prompts[id]?.[at], into?.prompts[id]?.[at]], usual)
  })] as const)
  const scale = scaleWords(map.scale.labels)
  return { words: { stages: Object.fromEntries(stageWords), lanes: Object.fromEntries(laneWords), prompts: Object.fromEntries(promptWords), ...(scale && { scale }) }, isSpoken }

  /** Nothing where the labels are the product's: those follow the language by themselves. */
  function scaleWords(labels: readonly string[]): string[] | undefined {
    const usual = scaleLabels(map.scale, here)
    if (labels.join('\n') === usual.join('\n') && !from?.scale) return undefined
    const translatedUsual = scaleLabels(map.scale, there)
    return usual.map((word, at) => translated(clip(labels[at]?.trim() || word, 80), [from?.scale?.[at], into?.scale?.[at]], [word, translatedUsual[at]]))
  }
}
