import type { NodeRecord } from '../model/record'
import { refuse, type Hand } from './hand'

/** Under dynamic-page a page gives up its children only once loaded. Wording: typings 7034–7051 and public issues (ENGINE §1.3). */
export function needPage(hand: Hand, node: NodeRecord, where: string, member: string): void {
  if (node.type === 'PAGE' && !isLoaded(hand, node))
    refuse(hand, where, `Cannot access property \`${member}\` on a page that has not been explicitly loaded. Remember to call \`await page.loadAsync()\` or \`await figma.loadAllPagesAsync()' first.`)
  if (node.type === 'DOCUMENT' && member.startsWith('find') && member !== 'findChild' && member !== 'findChildren' && !hand.allPages)
    refuse(hand, where, `Cannot call with documentAccess: dynamic-page without calling figma.loadAllPagesAsync first.`)
}

/** The page the person is on is always there. */
export const isLoaded = (hand: Hand, page: NodeRecord): boolean => hand.allPages || hand.pages.has(page) || page === hand.session.currentPage
