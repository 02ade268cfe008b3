import type { Send } from './send'

/** Menu and relaunch commands of the manifest; whatever else arrives opens the panel. */
const COMMANDS = ['open', 'insert', 'audit-selection', 'audit-page', 'audit', 'edit-map', 'stage-add-after', 'stage-duplicate', 'stage-remove']

export const commandOf = (command: unknown): string => COMMANDS.find(known => known === command) ?? 'open'

export interface Launcher {
  run(event: { readonly command?: unknown; readonly parameters?: ParameterValues | undefined }): void
  /** The command last run; what the face opens with. */
  command(): string
  /** The face listens from now on: what was run before is told now. */
  greeted(): void
}

/** Opens the panel on the first run and tells each command. Posting before the face listens would lose it. */
export function createLauncher(send: Send, open: () => void): Launcher {
  let command = commandOf(figma.command)
  let isOpen = false
  let listens = false
  let waiting: (() => void) | null = null

  return {
    run({ command: asked, parameters = {} }) {
      command = commandOf(asked)
      const told = command
      const texts: Record<string, string> = {}
      for (const key of Object.keys(parameters)) texts[key] = String(parameters[key])
      const tell = (): void => send('run', { command: told, parameters: texts, selection: figma.currentPage.selection.map(node => node.id) })
      if (!isOpen) open()
      isOpen = true
      if (listens) tell()
      else waiting = tell
    },
    command: () => command,
    greeted() {
      listens = true
      waiting?.()
      waiting = null
    },
  }
}
