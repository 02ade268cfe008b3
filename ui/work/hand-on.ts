import type { Context } from './context'

/** Puts a text on the clipboard, and says whether it is there. */
export function copyOut({ copy, send }: Pick<Context, 'copy' | 'send'>, text: string): void {
  send(copy(text) ? { type: 'toast', key: 'done.copy' } : { type: 'toast', key: 'failure.copy', isTrouble: true })
}

/** Gives a text to the person as a file; `type` as MIME has it. */
export function saveOut({ save, send }: Pick<Context, 'save' | 'send'>, name: string, type: string, text: string): void {
  save(name, type, text)
  send({ type: 'toast', key: 'done.save' })
}
