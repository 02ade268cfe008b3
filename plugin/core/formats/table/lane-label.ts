import { ROLES, type Role } from '../../journey/role'
import { meaning } from '../../messages/meaning'
import type { Say } from '../../messages/say'
import type { Lexicon } from '../../words/lexicon'
import type { GridLane } from './grid'
import { roleOf } from './lane-roles'

/** A label, and the role that its maker wrote behind it in brackets: “What happens (Action)”, in any of our languages. */
export function splitLabel(text: string): { readonly label: string; readonly role?: Role } {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1
  const named = open > 0 ? meaning('role.', text.slice(open + 1, -1)) : undefined
  const role = ROLES.find((one) => one === named)
  return role ? { label: text.slice(0, open).trim(), role } : { label: text }
}

/** A lane's label for a table. Where the label alone would be read as another role, the role stands behind it. */
export function joinLabel({ label, cells }: Pick<GridLane, 'label' | 'cells'>, role: Role, say: Say, lexicon: Lexicon): string {
  const isPlain = splitLabel(label).role === undefined && roleOf({ label, cells, line: 0 }, lexicon) === role
  return isPlain ? label : `${label} (${say(`role.${role}`)})`
}
