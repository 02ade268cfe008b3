import type { Locale } from '../journey/locale'
import type { Lane, Note } from '../journey/map'
import type { Say } from '../messages/say'
import { compose, promptsFor, type Draft } from './compose'
import type { Template } from './schema'

/** A screen that is to become a stage. `box` in page coordinates. */
export interface Screen { readonly id: string; readonly name: string; readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number } }

/** A template holds no more stages, and a map of more is none that people read. */
export const MOST_SCREENS = 24

/** The lane that shows the screens. */
export const SCREENS_LANE = 'screens'

/** Id of the note that shows the screen at a place of the map. */
export const screenNote = (at: number): string => `screen-${at + 1}`

/** As people read them: row by row from the top, each from left to right. A row is what overlaps its first screen by half. */
export function inReadingOrder<S extends Pick<Screen, 'box'>>(screens: readonly S[]): S[] {
  const left = [...screens].sort((a, b) => a.box.y - b.box.y)
  const ordered: S[] = []
  while (left.length) {
    const [first] = left
    if (!first) break
    const row = left.filter(({ box }) => box.y < first.box.y + first.box.h / 2)
    left.splice(0, row.length)
    for (const one of row.sort((a, b) => a.box.x - b.box.x)) ordered.push(one)
  }
  return ordered
}

const NAME = 80

/** Screens as the stages of a map in the given template's lanes (the blank one's), each named after its screen, which the first lane shows. */
export function fromScreens(template: Template, screens: readonly Screen[], { locale, title }: { readonly locale: Locale; readonly title?: string }, say: Say): Draft {
  const stages = screens.map(({ name }) => ({ name: name.trim().slice(0, NAME) || say('stage.new') }))
  const { map, ...draft } = compose(template, { locale, stages, title: title || say('map.untitled') }, say)
  const lane: Lane = { id: SCREENS_LANE, role: 'picture', label: say('template.screens'), required: false }
  const notes = map.stages.map(({ id, name }, at): Note => ({ id: screenNote(at), stage: id, lane: lane.id, text: name }))
  return { ...draft, map: { ...map, lanes: [lane, ...map.lanes], notes }, prompts: { ...draft.prompts, ...promptsFor(template, locale, map.stages, [lane], say) } }
}
