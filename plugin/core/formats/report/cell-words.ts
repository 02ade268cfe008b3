import type { Coverage } from '../../audit/result'
import type { Say } from '../../messages/say'
import type { CellMark } from './cell-mark'

/** A required cell in words: what is written there (a feeling with its figure), or what it lacks. */
export function cellWords({ text, value, role }: Coverage, mark: CellMark, say: Say): string {
  if (mark !== 'filled') return say(`cell.${mark}`)
  if (role === 'emotion') return [value === undefined ? '' : String(value), text ?? ''].filter(Boolean).join(' · ') || say('cell.filled')
  return text ? shortened(text) : say('cell.filled')
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)
