/** The engine's own failure: one clear sentence for a person, never Figma's voice. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
}
