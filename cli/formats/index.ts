import type { Format } from './format'
import { json } from './json'
import { markdown } from './markdown'
import { text } from './text'

/** Every format of an audit; the first is what people get unasked. */
export const formats: readonly [Format, ...Format[]] = [text, json, markdown]
