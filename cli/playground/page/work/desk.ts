import { createEngine, partsOf, type Engine } from '../../../engine/engine'
import { settle as settleLayout } from '../../../engine/layout/settle'
import type { Screen } from '../../../engine/open-pencil/screen'
import type { Launch, PluginRun } from '../../../engine/plugin-run'
import { boxAround, centreOf, viewAround, viewOn, type Size, type View } from '../state/view'
import { absoluteBox } from '../../../engine/layout/transform'
import { gatherChanges } from './gather-changes'
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
  const changes = gatherChanges()
  let version = 0
  let plugin: PluginRun | null = null
  let seen = { center: viewport.center, zoom: viewport.zoom }

  const tell = doc.onChange
  doc.onChange = (change) => {
    version++
    changes.note(change)
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
      changes.hand(screen)
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
