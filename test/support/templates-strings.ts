import type { Template } from '../../plugin/core/template/schema'
import type { Locale } from '../../plugin/core/journey/locale'

export interface Said { readonly at: string; readonly text: string }

/** Everything a template says in one language, with the path of each string. */
export function stringsOf(template: Template, locale: Locale): Said[] {
  const said: Said[] = []
  const open: { at: string; value: unknown }[] = [{ at: '', value: template.words[locale] }]
  for (let one = open.pop(); one; one = open.pop()) {
    const { at, value } = one
    if (typeof value === 'string') said.push({ at, text: value })
    else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) open.push({ at: at ? `${at}.${key}` : key, value: inner })
  }
  return said
}
