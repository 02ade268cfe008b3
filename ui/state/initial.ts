import type { Locale } from '../../plugin/core/journey/locale'
import { emptyMemory } from '../../plugin/usecases/file-memory'
import { noBrands } from './brands'
import { noFilter } from './filter'
import { gallery } from './gallery'
import { noMapWork } from './map-work'
import { defaultPrefs } from './prefs'
import { plainLook } from './register'
import { noTeam } from './team'
import type { State } from './state'

const favourite = 'five-phases'

export const initial = (browser: Locale): State => ({
  browser,
  prefs: defaultPrefs,
  isReady: false,
  screen: 'insert',
  from: 'insert',
  selection: { ids: [], maps: [] },
  query: '',
  category: 'all',
  picked: gallery.find((summary) => summary.id === favourite)?.id ?? gallery[0]?.id ?? '',
  options: null,
  own: [],
  saving: null,
  naming: null,
  language: null,
  migrating: null,
  screens: 0,
  relooked: null,
  audit: { scope: 'page', result: null, current: null, shown: 'all', filter: noFilter, gap: null, grouping: 'stage', alike: null },
  register: plainLook,
  team: noTeam,
  writing: null,
  examples: null,
  fixing: null,
  accepting: null,
  mapWork: noMapWork,
  link: null,
  isLinkAsked: false,
  memory: emptyMemory,
  brands: noBrands,
  question: null,
  leftOut: [],
  tasks: [],
  toast: null,
  isHelpOpen: false,
  isNewsOpen: false,
})
