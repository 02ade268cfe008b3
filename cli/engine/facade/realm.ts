/** Makes the values a plugin receives out of its own world, so that `instanceof Error` and Promise work inside the sandbox. */
export interface Realm {
  error(message: string): Error
  typeError(message: string): Error
  /** Runs `work` and gives its outcome as a promise of the plugin's world. */
  promise(work: () => unknown): Promise<unknown>
  /** Deep copy of plain data. */
  copy<T>(value: T): T
}

export const hostRealm: Realm = {
  error: message => new Error(message),
  typeError: message => new TypeError(message),
  promise: work => new Promise((resolve, reject) => {
    try { resolve(work()) } catch (error) { reject(error as Error) }
  }),
  copy: value => structuredClone(value),
}
