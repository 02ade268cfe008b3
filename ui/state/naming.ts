import type { Locale } from '../../plugin/core/journey/locale'
import type { Template } from '../../plugin/core/template/schema'
import type { OwnTemplate } from './own'

/** An own template that is about to be called something else. */
export interface Naming { readonly own: OwnTemplate; readonly name: string; readonly about: string }

export const openNaming = (own: OwnTemplate, locale: Locale): Naming => ({ own, name: own.template.words[locale].name, about: own.template.words[locale].about })

/** The template under another name; what people call their own they call so in every language. */
export function named(template: Template, name: string, about: string): Template {
  const called = { name: name.trim(), about: about.trim() || name.trim() }
  const { en, pl, ro, mk } = template.words
  return { ...template, words: { en: { ...en, ...called }, pl: { ...pl, ...called }, ro: { ...ro, ...called }, mk: { ...mk, ...called } } }
}
