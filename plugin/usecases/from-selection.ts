import type { Locale } from '../core/journey/locale'
import type { Layer } from '../core/layers/layer'
import { PICTURE_HEIGHT, cardWidth } from '../core/layout/measures'
import { speak } from '../core/messages/catalogues'
import { MOST_SCREENS, fromScreens, inReadingOrder, screenNote, type Screen } from '../core/template/from-screens'
import type { Template } from '../core/template/schema'
import type { Client, Outcome } from '../protocol/client'
import { insertDraft, type Drawing, type Inserted, type Progress } from './insert-draft'

/** What people call a screen. */
const SCREENS = new Set(['FRAME', 'COMPONENT', 'INSTANCE', 'GROUP', 'RECTANGLE'])
/** Smaller things are icons and labels, in pixels. */
const SMALLEST = 40

/** A thumbnail is made twice as large as its slot, so that it stays sharp. */
const SHARP = 2

/** The selected screens in reading order; those of a section that is selected alone. */
export async function screensSelected(hands: Client, { signal }: Pick<Progress, 'signal'> = {}): Promise<Outcome<readonly Screen[]>> {
  const layers: Layer[] = []
  const read = await hands.request('read', { scope: { in: 'selection' }, detail: 'outline' }, { signal, onPart: (part) => { for (const layer of part.layers) layers.push(layer) } })
  if (!read.ok) return read
  const selection = new Set(read.result.pages[0]?.selection)
  const [only] = selection
  const isSection = selection.size === 1 && layers.some(({ id, type }) => id === only && type === 'SECTION')
  const wanted = layers.filter(({ id, parent, visible }) => visible && (isSection ? parent === only : selection.has(id)))
  const screens = wanted.flatMap(({ id, name, type, box }) => (box && SCREENS.has(type) && box.w >= SMALLEST && box.h >= SMALLEST ? [{ id, name, box }] : []))
  return { ok: true, result: inReadingOrder(screens) }
}

export interface FromSelectionInput extends Drawing {
  /** The blank template: its lanes follow below the screens. */
  readonly template: Template
  readonly locale: Locale
  readonly title?: string
}

export type FromSelection =
  | ({ readonly ok: true; /** Screens whose picture could not be made; their names stand in for them. */ readonly unseen: readonly string[] } & Inserted)
  | { readonly ok: false; readonly problem: 'no-screens' | 'too-many-screens'; readonly found: number }

/** Makes a map of the selected screens: a stage of each, named after it, with its picture in the first lane. One undo step. */
export async function mapFromSelection(hands: Client, { template, locale, title, ...drawing }: FromSelectionInput, progress: Progress = {}): Promise<Outcome<FromSelection>> {
  const selected = await screensSelected(hands, progress)
  if (!selected.ok) return selected
  const screens = selected.result
  if (!screens.length || screens.length > MOST_SCREENS) return { ok: true, result: { ok: false, problem: screens.length ? 'too-many-screens' : 'no-screens', found: screens.length } }
  const pictures: Record<string, Uint8Array> = {}
  const unseen: string[] = []
  for (const [at, { id, name, box }] of screens.entries()) {
    progress.onProgress?.(at, screens.length)
    const scale = Math.min(1, (SHARP * cardWidth(screens.length)) / box.w, (SHARP * PICTURE_HEIGHT) / box.h)
    const drawn = await hands.request('render', { node: id, format: 'PNG', scale }, { signal: progress.signal })
    if (!drawn.ok && drawn.cancelled) return drawn
    if (drawn.ok) pictures[screenNote(at)] = drawn.result.bytes
    else unseen.push(name)
  }
  const draft = fromScreens(template, screens, { locale, ...(title !== undefined && { title }) }, speak(locale))
  const done = await insertDraft(hands, draft, { ...drawing, pictures }, progress)
  return done.ok ? { ok: true, result: { ok: true, unseen, ...done.result } } : done
}
