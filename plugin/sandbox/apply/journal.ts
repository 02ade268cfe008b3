/** How to take back what an apply has written so far, newest first. */
export interface Journal {
  /** `step` undoes one write; it may return a promise where Figma only undoes asynchronously. */
  add(step: () => unknown): void
  /**
   * Takes everything back, once. What is synchronous is done when this returns, so it serves a closing plugin too. One
   * step that Figma refuses does not keep the others from being taken.
   */
  replay(): Promise<unknown>
  /** The change stands: nothing of it is to be taken back any more. */
  forget(): void
}

export function createJournal(): Journal {
  const steps: (() => unknown)[] = []
  return {
    add: step => void steps.push(step),
    forget: () => void steps.splice(0),
    replay() {
      const pending: unknown[] = []
      for (let step = steps.pop(); step; step = steps.pop()) pending.push(attempt(step))
      return Promise.all(pending)
    },
  }
}

function attempt(step: () => unknown): unknown {
  try {
    const undone = step()
    return undone instanceof Promise ? undone.catch(() => null) : undone
  } catch {
    return null
  }
}
