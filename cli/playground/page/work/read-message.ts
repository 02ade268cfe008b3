import * as z from 'zod/mini'

const posted = z.object({ pluginMessage: z.unknown() })
const dropped = z.object({ pluginDrop: z.object({ clientX: z.number(), clientY: z.number(), dropMetadata: z.optional(z.unknown()) }) })

export type FromPanel =
  | { readonly kind: 'message'; readonly message: unknown }
  | { readonly kind: 'drop'; readonly clientX: number; readonly clientY: number; readonly metadata: unknown }

/** What a plugin's window says to Figma; null for anything else that windows post to each other. */
export function readMessage(data: unknown): FromPanel | null {
  const drop = z.safeParse(dropped, data)
  if (drop.success) return { kind: 'drop', clientX: drop.data.pluginDrop.clientX, clientY: drop.data.pluginDrop.clientY, metadata: drop.data.pluginDrop.dropMetadata }
  const message = z.safeParse(posted, data)
  return message.success && message.data.pluginMessage !== undefined ? { kind: 'message', message: message.data.pluginMessage } : null
}
