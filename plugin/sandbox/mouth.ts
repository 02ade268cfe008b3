export interface Mouth {
  post(message: unknown): void
  /** The plugin is closing: whatever still runs says nothing more. */
  shut(): void
}

/** Posts to the face. Tried twice: a request that is never answered would leave the panel waiting. */
export function createMouth(): Mouth {
  let isShut = false
  return {
    post(message) {
      if (isShut) return
      try {
        figma.ui.postMessage(message)
      } catch {
        figma.ui.postMessage(message)
      }
    },
    shut: () => void (isShut = true),
  }
}
