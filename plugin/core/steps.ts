/** Work in steps: whoever runs it may rest between two of them. */
export type Steps<T> = Generator<undefined, T, undefined>

/** All steps in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
