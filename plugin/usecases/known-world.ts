import type { Installed, World } from '../core/audit/world'
import type { Brand } from '../core/brand/brand'
import { brands as builtIn } from '../core/brand/built-in'
import { lookOfTag } from '../core/brand/look-of-tag'
import type { Locale } from '../core/journey/locale'
import { speak } from '../core/messages/catalogues'
import { parseTemplate } from '../core/template/parse'
import type { Template } from '../core/template/schema'

/** What a face knows besides the document. */
export interface Known {
  /** The day it is, as ISO 8601. */
  readonly today: string
  /** JSON text of the templates that come with Waymark, by id. */
  readonly texts: Readonly<Record<string, string>>
  /** A person's or a file's own; where one has the id of a built-in one, it stands in for it. */
  readonly templates?: readonly Template[]
  readonly brands?: readonly Brand[]
}

/** What an audit has to be told, from what a face knows. A template's text is read when a map asks for it, and once. */
export function knownWorld({ today, texts, templates = [], brands = [] }: Known): World {
  const opened = new Map<string, Template | null>(templates.map((template) => [template.id, template]))
  const open = (id: string): Template | null => {
    const known = opened.get(id)
    if (known !== undefined) return known
    const parsed = parseTemplate(Object.prototype.hasOwnProperty.call(texts, id) ? texts[id] ?? '' : '')
    const template = parsed.ok ? parsed.template : null
    opened.set(id, template)
    return template
  }
  return {
    today,
    installed: (id, locale) => {
      const template = open(id)
      return template && installedAs(template, locale)
    },
    lookOf: lookOfTag([...brands, ...builtIn]),
  }
}

function installedAs({ version, lanes, words }: Template, locale: Locale): Installed {
  const say = speak(locale)
  return { version, lanes: lanes.map(({ id, role, required, on, kind }) => ({ id, role, required, on, label: words[locale].lanes[id] ?? say(`role.${role}`), ...(kind && { kind }) })) }
}
