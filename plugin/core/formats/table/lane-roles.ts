import type { Role } from '../../journey/role'
import type { Lexicon, Sense } from '../../words/lexicon'
import { readLabel } from '../../words/read-label'
import type { GridLane } from './grid'
import { readFeelingCell } from './read-feeling-cell'

/** What a label says that names a role only in the right company. */
const PLAINLY: Readonly<Record<string, Role>> = { interaction: 'touchpoint', process: 'action', steps: 'action', stage: 'custom' }

/** The role of a lane by its label; of two (“Thoughts & feelings”) the feeling only where the cells hold feelings. A label nobody knows is a lane of its own. */
export function roleOf({ label, cells }: GridLane, lexicon: Lexicon): Role {
  const words = readLabel(lexicon, label)
  if (!words) return 'custom'
  const senses = [words.sense, ...(words.also ? [words.also] : [])]
  const canFeel = senses.some((sense) => sense === 'emotion' || sense === 'experience')
  const isOnly = senses.length === 1 && words.sense === 'emotion'
  if (canFeel && (isOnly || holdsFeelings(cells, lexicon))) return 'emotion'
  const other = senses.find((sense) => sense !== 'emotion' && sense !== 'experience')
  return other === undefined ? (words.sense === 'experience' ? 'custom' : 'emotion') : plain(other)
}

const plain = (sense: Sense): Role => PLAINLY[sense] ?? (sense as Role)

function holdsFeelings(cells: readonly string[], lexicon: Lexicon): boolean {
  const written = cells.filter(Boolean)
  const felt = written.filter((cell) => { const { value, grade } = readFeelingCell(cell, lexicon); return value !== undefined || grade !== undefined })
  return felt.length > 0 && felt.length * 2 >= written.length
}
