import { createEngine, partsOf, type Engine } from '../../../engine/engine'
import { settle as settleLayout } from '../../../engine/layout/settle'
import type { NodeRecord } from '../../../engine/model/record'
import type { Screen } from '../../../engine/open-pencil/screen'
import type { Launch, PluginRun } from '../../../engine/plugin-run'
import { boxAround, centreOf, viewAround, viewOn, type Size, type View } from '../state/view'
import { absoluteBox } from '../../../engine/layout/transform'
import { runInFrame } from './run-in-frame'

/** The built plugin: its two halves. */
export interface Bundle { readonly code: string; readonly html: string }

/** One document, and the plugin at work on it. */
export interface Desk {
  readonly engine: Engine
  /** Counts the changes of the document. */
  readonly version: () => number
  readonly plugin: () => PluginRun | null
  /** Closes what runs, and starts anew. */
  start(command: string): PluginRun
  /** Shows the page on a canvas that has so many pixels to each of the style sheet's. */
  draw(screen: Screen, view: View, pixels: number, background: readonly [number, number, number]): void
  /** Tells the plugin where the person looks. */
  look(view: View, size: Size): void
  /** Where the plugin led the person's eyes since; null when nowhere. */
  led(size: Size): View | null
  /** The whole page, for a start. */
  overview(size: Size): View
  close(): void
}

export async function openDesk(bundle: Bundle, storage: Map<string, unknown>, fig: Uint8Array | null): Promise<Desk> {
  const engine = await createEngine({ storage, ...(fig && { fig }) })
  const { session } = partsOf(engine)
  const { doc, viewport } = session
  const changed = new Set<NodeRecord>()
  let version = 0
  let isFresh = true
  let plugin: PluginRun | null = null
  let seen = { center: viewport.center, zoom: viewport.zoom }

  const tell = doc.onChange
  doc.onChange = (change) => {
    version++
    // A layer that moves in the tree changes the pictures of the layers around it, before and after.
    const touched = change.what === 'prop' ? (isDrawn(change.key) ? [change.record] : []) : change.what === 'place' ? [change.node, change.from, change.to] : []
    for (const record of touched) if (record?.kind === 'node') for (const node of lineage(record)) changed.add(node)
    tell(change)
  }

  const look = (view: View, size: Size): void => {
    seen = { center: centreOf(view, size), zoom: view.zoom }
    Object.assign(viewport, seen, { size })
  }
  return {
    engine,
    version: () => version,
    plugin: () => (plugin?.closed ? null : plugin),
    start(command) {
      plugin?.close()
      const launch: Launch = { code: bundle.code, html: bundle.html, command }
      plugin = runInFrame(engine, launch)
      return plugin
    },
    draw(screen, view, pixels, background) {
      settleLayout(doc)
      if (isFresh) screen.forget()
      else if (changed.size) screen.forget(changed)
      isFresh = false
      changed.clear()
      screen.draw(doc, session.currentPage, { x: view.x, y: view.y, scale: view.zoom * pixels, background })
    },
    look,
    led(size) {
      if (viewport.center === seen.center && viewport.zoom === seen.zoom) return null
      const view = viewAround(viewport.center, viewport.zoom, size)
      look(view, size)
      return view
    },
    overview(size) {
      settleLayout(doc)
      const box = boxAround(session.currentPage.children.filter(({ props }) => props.visible !== false).map((node) => absoluteBox(node)))
      return box ? viewOn(box, size) : { x: -size.width / 2, y: -size.height / 2, zoom: 1 }
    },
    close: () => plugin?.close(),
  }
}

/** Of what is kept for ourselves only the runs and bullets of texts are seen. */
const isDrawn = (key: string): boolean => key !== 'selection' && (!key.startsWith('#') || key === '#runs' || key === '#lines')

/** A layer and all it lies in. */
function lineage(node: NodeRecord): NodeRecord[] {
  const line: NodeRecord[] = []
  for (let at: NodeRecord | null = node; at; at = at.parent) line.push(at)
  return line
}
