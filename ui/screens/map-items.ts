import type { Say } from '../../plugin/core/messages/say'
import type { MapReading } from '../../plugin/core/reading/reading'
import type { MenuItem } from '../parts/menu'
import type { Action } from '../state/action'
import { languageName } from '../state/language-name'

export interface MapItem extends MenuItem { readonly action: Action }

/** What a map's menu offers of templates and languages. Only words that Waymark wrote can be said in another language. */
export const mapItems = ({ map, tag }: MapReading, say: Say): readonly MapItem[] => [
  { id: 'save-template', name: say('map.save-template'), detail: say('map.save-template.about'), isFirst: true, action: { type: 'save-template' } },
  ...(tag && tag.adopted === undefined ? [{ id: 'language', name: say('map.language'), detail: say('map.language.now', { language: languageName(map.locale) }), action: { type: 'language-open' as const } }] : []),
]
