import { viewOf } from '../host/page-of'
import type { Voice } from './voice'

/** Menu and relaunch commands of the manifest; whatever else arrives opens the panel. */
const COMMANDS = ['open', 'insert', 'audit-selection', 'audit-page', 'audit', 'edit-map', 'stage-add-after', 'stage-duplicate', 'stage-remove']

export const commandOf = (command: unknown): string => COMMANDS.find(known => known === command) || 'open'

export interface Launcher {
  run(event: { readonly command?: unknown; readonly parameters?: ParameterValues | undefined }): void
  /** The face listens: it is told how things stand, and then what was run before. */
  greet(): void
}

/** Opens the panel on the first run and tells each command. Posting before the face listens would lose it. */
export function createLauncher({ send, raise }: Voice, open: () => void): Launcher {
  let command = commandOf(figma.command)
  let isOpen = false
  let listens = false
  let parameters: Record<string, string> | null = null

  const tell = (): void => {
    if (!listens || !parameters) return
    send('run', { command, parameters, selection: figma.currentPage.selection.map(node => node.id) })
    parameters = null
  }

  return {
    run(event) {
      command = commandOf(event.command)
      parameters = {}
      for (const [key, value] of Object.entries(event.parameters || {})) parameters[key] = String(value)
      if (!isOpen) open()
      isOpen = true
      tell()
    },
    greet() {
      raise()
      listens = true
      send('ready', { command, editor: figma.editorType, view: viewOf(figma.currentPage) })
      tell()
    },
  }
}
