/** A piece of HTML that is safe to put into another. */
export interface Markup { readonly markup: string }

type Value = string | number | Markup | readonly Markup[]

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Control characters have no place in a document; whatever could end an attribute or open a tag is made plain. */
export const escapeHtml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)

/** `` html`<p>${words}</p>` ``: everything put in is words, unless it was made by this same function. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: parts.reduce((made, part, at) => `${made}${rendered(values[at - 1] ?? '')}${part}`) }
}

const rendered = (value: Value): string =>
  typeof value === 'string' ? escapeHtml(value) : typeof value === 'number' ? String(value) : 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('')

export const nothing: Markup = { markup: '' }
