import type { Sentence } from '../../../plugin/core/messages/say'

/** Every form of a sentence: one, or one for each plural category. */
export const formsOf = (sentence: Sentence | undefined): string[] =>
  sentence === undefined ? [] : typeof sentence === 'string' ? [sentence] : Object.values(sentence)

/** Names of the gaps of a form, sorted: “{stage}: {value} of {max}” → max, stage, value. */
export const gapsOf = (form: string): string[] => [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()

export const withoutGaps = (form: string): string => form.replace(/\{\w+\}/g, '')
