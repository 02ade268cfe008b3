/** One end of the wire. `listen` returns the way to stop listening. */
export interface Port {
  post(message: unknown): void
  listen(hear: (message: unknown) => void): () => void
}
