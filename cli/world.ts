/** What a command needs of the outside, besides files. Tests pass their own. */
export interface World {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** The text of the plugin that Figma would load (`dist/main.js`); null when it was not built. */
  readonly plugin: () => Promise<string | null>
  /** An identity that nothing else has. */
  readonly newKey: () => string
  /** The day that stands on a report, ISO 8601. */
  readonly today: () => string
}
