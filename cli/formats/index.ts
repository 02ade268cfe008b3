import { csv } from './csv'
import type { Format } from './format'
import { html } from './html'
import { json } from './json'
import { junit } from './junit'
import { markdown } from './markdown'
import { text } from './text'

/** Every format of an audit; the first is what people get unasked. */
export const formats: readonly [Format, ...Format[]] = [text, json, markdown, csv, html, junit]
