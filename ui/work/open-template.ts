import { texts } from 'waymark:templates'
import { parseTemplate } from '../../plugin/core/template/parse'
import type { Template } from '../../plugin/core/template/schema'
import { newest, ownOf } from '../state/own'
import type { State } from '../state/state'

/** A template that comes with Waymark, read now; null where there is none of this id. */
function builtIn(id: string): Template | null {
  const parsed = parseTemplate(Object.prototype.hasOwnProperty.call(texts, id) ? texts[id] ?? '' : '')
  return parsed.ok ? parsed.template : null
}

/** The template that the gallery knows by a key. */
export const openListed = ({ own }: Pick<State, 'own'>, key: string): Template | null => ownOf(own, key)?.template ?? builtIn(key)

/** The newest template of an id, as maps remember it. */
export const openTemplate = ({ own }: Pick<State, 'own'>, id: string): Template | null => newest(own).find((template) => template.id === id) ?? builtIn(id)
