import { LOCALES } from '../../plugin/core/journey/locale'
import type { Say } from '../../plugin/core/messages/say'
import type { MapReading } from '../../plugin/core/reading/reading'
import type { MenuItem } from '../parts/menu'
import type { Action } from '../state/action'
import { languageName } from '../state/language-name'

interface Item extends MenuItem { readonly action: Action }

/** What a map's menu offers of templates and languages. Only words that Waymark wrote can be said in another language. */
export const mapItems = ({ map, tag }: MapReading, say: Say): readonly Item[] => [
  { id: 'save-template', name: say('map.save-template'), isFirst: true, action: { type: 'save-template' } },
  ...(tag && tag.adopted === undefined
    ? LOCALES.map((locale, at) => ({ id: `language-${locale}`, name: languageName(locale), isChosen: locale === map.locale, isFirst: at === 0, action: { type: 'map-language' as const, locale } }))
    : []),
]
