/** The languages Waymark speaks, in the order they are offered. */
export const LOCALES = ['en', 'pl', 'ro', 'mk'] as const

export type Locale = (typeof LOCALES)[number]
