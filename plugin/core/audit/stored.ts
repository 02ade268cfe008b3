/** Keys of what the audit keeps in the shared data of a map's root. */
export const STORED = { config: 'audit', waiver: 'waiver:', baseline: 'baseline:' } as const

/** The texts under the keys that begin so. */
export const storedUnder = (stored: Readonly<Record<string, string>> | undefined, start: string): readonly (readonly [key: string, text: string])[] =>
  Object.entries(stored ?? {}).filter(([key, text]) => key.startsWith(start) && text !== '')
