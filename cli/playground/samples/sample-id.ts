/** The sample documents, in the order they are offered; each has a name in the page's messages. */
export const SAMPLES = ['half-done', 'hand-made', 'workshop', 'branded', 'empty'] as const

export type SampleId = typeof SAMPLES[number]
