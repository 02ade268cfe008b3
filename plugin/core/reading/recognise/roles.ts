import type { Role } from '../../journey/role'
import type { Sense } from '../../words/lexicon'

/** What is known of a lane before its role is settled. */
export interface Claim { readonly sense: Sense; readonly also?: Sense; /** Its cells hold faces, figures or words for feelings. */ readonly isRated: boolean }

const PLAIN: Readonly<Partial<Record<Sense, Role>>> = { stage: 'custom', steps: 'action' }

/**
 * Roles of all lanes of a map. Labels that mean one thing here and another there take the role that no plain label has
 * claimed; "Thoughts & feelings" is an emotion lane only where feelings are rated.
 */
export function rolesOf(claims: readonly Claim[]): Role[] {
  const plain = new Set<Role>()
  for (const { sense, also } of claims) if (!also && !isDoubtful(sense)) plain.add(asRole(sense))
  return claims.map(({ sense, also, isRated }): Role => {
    if (also) return combined(sense, also, isRated, plain)
    if (sense === 'experience') return isRated && !plain.has('emotion') ? 'emotion' : 'custom'
    if (sense === 'process') return plain.has('action') ? 'custom' : 'action'
    if (sense === 'interaction') return plain.has('touchpoint') ? 'custom' : 'touchpoint'
    return asRole(sense)
  })
}

const isDoubtful = (sense: Sense): sense is 'experience' | 'process' | 'interaction' => sense === 'experience' || sense === 'process' || sense === 'interaction'
const asRole = (sense: Sense): Role => PLAIN[sense] ?? (isDoubtful(sense) ? 'custom' : (sense as Role))

/** Of two senses in one label: a rated feeling, then a touchpoint, then what is named first. */
function combined(first: Sense, second: Sense, isRated: boolean, plain: ReadonlySet<Role>): Role {
  const both = [first, second]
  if (both.includes('emotion')) {
    const other = asRole(first === 'emotion' ? second : first)
    return isRated && !plain.has('emotion') ? 'emotion' : other
  }
  const interacts = both.includes('interaction') && !plain.has('touchpoint')
  if ((both.includes('touchpoint') || interacts) && !plain.has('touchpoint')) return 'touchpoint'
  const known = both.map(asRole).filter((role) => role !== 'custom')
  return known[0] ?? 'custom'
}
