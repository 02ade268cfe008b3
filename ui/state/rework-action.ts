import type { Locale } from '../../plugin/core/journey/locale'
import type { Difference } from '../../plugin/core/rework/migrate/difference'
import type { Migrating } from './migrating'

/** What can happen to maps that follow something else: selected screens, another language, a newer version of their template. */
export type ReworkAction =
  | { readonly type: 'screens-seen'; readonly count: number }
  | { readonly type: 'from-selection' }
  | { readonly type: 'language-open' }
  | { readonly type: 'language-input'; readonly locale: Locale }
  | { readonly type: 'language-closed' }
  | { readonly type: 'map-language'; readonly locale: Locale }
  /** What would the newer version of its template change on the map on show? */
  | { readonly type: 'migrate' }
  | { readonly type: 'migrate-opened'; readonly migrating: Migrating }
  | { readonly type: 'migrate-toggle'; readonly difference: Difference; readonly isOn: boolean }
  | { readonly type: 'migrate-now'; readonly migrating: Migrating }
  | { readonly type: 'migrate-closed' }
