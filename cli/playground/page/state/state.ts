import type { Locale } from '../../../../plugin/core/journey/locale'
import type { SampleId } from '../../samples/sample-id'
import type { Box, Point, Size, View } from './view'

/** A layer on the canvas as it is outlined: its corners in the page's coordinates, in order around it. */
export interface Outline {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly corners: readonly Point[]
}

/** What the document shows now; made anew whenever it changes. */
export interface Seen {
  readonly pages: readonly { readonly id: string; readonly name: string }[]
  readonly page: string
  readonly selection: readonly Outline[]
  /** Frames that lie on the page itself; their names stand above them. */
  readonly frames: readonly Outline[]
  readonly isEmpty: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Commands that the selection, or the page, offers. */
  readonly relaunch: readonly string[]
}

export interface Toast { readonly id: number; readonly text: string; readonly isTrouble?: boolean }

export type Theme = 'light' | 'dark'

export interface State {
  readonly locale: Locale
  readonly theme: Theme
  /** The file's name without its ending; `sample` is null for a file of the person's own. */
  readonly document: { readonly name: string; readonly sample: SampleId | null }
  readonly isBusy: boolean
  readonly view: View
  /** The canvas in pixels of the screen. */
  readonly size: Size
  readonly seen: Seen
  readonly hover: Outline | null
  readonly marquee: Box | null
  /** The text that is being typed over. */
  readonly editing: string | null
  readonly isListed: boolean
  readonly unfolded: ReadonlySet<string>
  /** The plugin's window; null while it has none. */
  readonly panel: Size | null
  readonly toasts: readonly Toast[]
}

const nothing: Seen = { pages: [], page: '', selection: [], frames: [], isEmpty: false, canUndo: false, canRedo: false, relaunch: [] }

export const initialState = (locale: Locale, theme: Theme): State => ({
  locale, theme, document: { name: '', sample: null }, isBusy: true, view: { x: 0, y: 0, zoom: 1 }, size: { width: 0, height: 0 }, seen: nothing,
  hover: null, marquee: null, editing: null, isListed: false, unfolded: new Set(), panel: null, toasts: [],
})
