import type { Say } from '../../messages/say'
import { createLexicon, type Lexicon } from '../../words/lexicon'
import { refused, type Imported } from '../import/imported'
import { refuseText } from '../import/limits'
import { findGrid } from './find-grid'
import { mapOfGrid } from './map-of-grid'
import { readDelimited, type Row } from './read-delimited'
import { unguarded } from './write-delimited'

const DELIMITERS = ['\t', ';', ','] as const

/** A map from a table as spreadsheets save or copy it; which sign parts the cells, and which way it runs, is seen from the table. */
export function importTable(source: string, say: Say, lexicon = createLexicon()): Imported {
  const bad = refuseText(source)
  if (bad) return bad
  const read = rowsOf(source.replace(/^\uFEFF/, ''))
  if (!read.ok) return refused(read.line, 'import.quote-open')
  return mapOfRows(read.rows.map(({ line, cells }) => ({ line, cells: cells.map(unguarded) })), say, lexicon)
}

export function mapOfRows(rows: readonly Row[], say: Say, lexicon: Lexicon): Imported {
  const grid = findGrid(rows, lexicon)
  return grid ? mapOfGrid(grid, lexicon, say) : refused(0, 'import.no-table', { examples: `${say('role.touchpoint')}, ${say('role.emotion')}` })
}

/** The sign that parts the most cells in a usual row (the median), so that a long sentence decides nothing. */
function rowsOf(text: string): ReturnType<typeof readDelimited> {
  const tried = DELIMITERS.filter((delimiter) => text.includes(delimiter)).map((delimiter) => readDelimited(text, delimiter))
  const width = (read: ReturnType<typeof readDelimited>): number => {
    if (!read.ok) return -1
    const widths = read.rows.map(({ cells }) => cells.length).sort((a, b) => a - b)
    return widths[Math.floor(widths.length / 2)] ?? 0
  }
  const best = tried.reduce<{ read: ReturnType<typeof readDelimited>; width: number } | null>((found, read) => (found && found.width >= width(read) ? found : { read, width: width(read) }), null)
  return best?.read ?? readDelimited(text, ',')
}
