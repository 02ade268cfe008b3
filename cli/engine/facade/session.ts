import type { FontName } from '../layout/measure'
import type { Doc } from '../model/document'
import type { Actor } from '../model/journal'
import type { NodeRecord } from '../model/record'
import type { Events } from './events'
import type { PanelHost } from './panel'

export interface Viewport {
  center: { x: number; y: number }
  zoom: number
  /** Ids last given to scrollAndZoomIntoView. */
  shown: readonly string[]
  /** The person's screen, in pixels at 100 %. */
  size: { readonly width: number; readonly height: number }
}

/** What the engine can do with pixels and files; filled in by the adapter. */
export interface Exporter {
  png(doc: Doc, nodes: readonly NodeRecord[], scale: number): Promise<Uint8Array>
  svg(doc: Doc, node: NodeRecord): Promise<string>
  /** Turns SVG source into layers under `parent`. */
  fromSvg(doc: Doc, svg: string, parent: NodeRecord): NodeRecord
}

/** A colour variable of a published library, as its key brings it into a file. */
export interface LibraryColour { readonly key: string; readonly name: string; readonly collection: string; readonly colour: { readonly r: number; readonly g: number; readonly b: number } }

/** What both pairs of hands share: the document, where the person is, and the machine around it. */
export interface Session {
  readonly doc: Doc
  readonly editorType: 'figma' | 'figjam'
  readonly readOnly: boolean
  readonly fonts: readonly FontName[]
  readonly library: readonly LibraryColour[]
  readonly storage: Map<string, unknown>
  readonly viewport: Viewport
  readonly events: Events
  readonly panel: PanelHost
  readonly exporter: Exporter
  readonly notifications: string[]
  currentPage: NodeRecord
  command: string
  undo(actor: Actor): boolean
  redo(actor: Actor): boolean
  rollBack(actor: Actor): boolean
}
