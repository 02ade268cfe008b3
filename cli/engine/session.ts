import type { EngineOptions } from './engine'
import { createEvents } from './facade/events'
import type { Hand } from './facade/hand'
import { nodeHandle } from './facade/node-handle'
import { createPanel } from './facade/panel'
import type { Exporter, Session } from './facade/session'
import { styleHandle } from './facade/styles'
import { variableHandle } from './facade/variables'
import { settle } from './layout/settle'
import { redoStep, rollBack, undoStep, type Doc } from './model/document'
import type { Actor } from './model/journal'
import type { AnyRecord } from './model/record'
import { bundledFonts } from './open-pencil/fonts'

/** The state that both pairs of hands share. */
export function createSession(doc: Doc, exporter: Exporter, options: EngineOptions, plugin: () => Hand): Session {
  const { editorType = 'figma', readOnly = false, storage = new Map<string, unknown>(), fonts = bundledFonts, echoOwnWrites = true, library = [] } = options
  const handle = (record: AnyRecord): object =>
    record.kind === 'node' ? nodeHandle(plugin(), record) : record.kind === 'style' ? styleHandle(plugin(), record) : variableHandle(plugin(), record)
  function turnBack(actor: Actor, turn: (doc: Doc) => boolean): boolean {
    settle(doc)
    doc.actor = actor
    const turned = turn(doc)
    // What comes back was settled when it was first written.
    doc.dirty.clear()
    if (session.currentPage.removed) session.currentPage = doc.root.children[0]!
    return turned
  }
  const session: Session = {
    doc, editorType, readOnly, fonts, library, storage, exporter, panel: createPanel(), notifications: [], command: '',
    events: createEvents(() => doc, { echoOwnWrites, handle, currentPage: () => session.currentPage }),
    viewport: { center: { x: 0, y: 0 }, zoom: 1, shown: [], size: { width: 1440, height: 900 } }, currentPage: doc.root.children[0]!,
    undo: actor => turnBack(actor, undoStep),
    redo: actor => turnBack(actor, redoStep),
    rollBack: actor => turnBack(actor, rollBack),
  }
  return session
}
