import type { Screen, Tab } from './state'

export const TABS: readonly Tab[] = ['insert', 'audit', 'brands']

export const isTab = (screen: Screen): screen is Tab => TABS.some((tab) => tab === screen)

/** The tab under which a screen is shown; null for those of no tab. */
export function tabOf(screen: Screen): Tab | null {
  switch (screen) {
    case 'options': return 'insert'
    case 'question': case 'register': return 'audit'
    case 'brand': return 'brands'
    case 'settings': case 'rules': return null
    default: return screen
  }
}
