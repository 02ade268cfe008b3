/** Time as the sandbox knows it: milliseconds, a rest that lets Figma breathe, and a delay that can be called off. */
export interface Clock {
  now(): number
  rest(): Promise<void>
  /** Runs `work` after `ms`; returns the way to call it off. */
  later(work: () => void, ms: number): () => void
}

export const figmaClock = (): Clock => ({
  now: () => Date.now(),
  rest: () => new Promise(done => setTimeout(done, 0)),
  later(work, ms) {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
})
