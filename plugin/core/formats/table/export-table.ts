import type { Emotion, JourneyMap, Lane, Note } from '../../journey/map'
import type { Say } from '../../messages/say'
import { lostFrom } from '../import/lost-from'
import type { Exported } from '../import/imported'
import { createLexicon, type Lexicon } from '../../words/lexicon'
import { joinLabel } from './lane-label'
import { writeDelimited, type Cell } from './write-delimited'

/** Lanes down and stages across, or one row a stage. */
export type TableLayout = 'matrix' | 'long'

export interface TableOptions { readonly layout?: TableLayout; readonly delimiter?: ',' | ';' | '\t' }

/**
 * A map as a table for spreadsheets. It holds stages, lanes with label and role, texts (several of a cell below each other),
 * feelings with their words, and what does not apply with its reason.
 */
export function exportTable(map: JourneyMap, say: Say, { layout = 'matrix', delimiter = ',' }: TableOptions = {}, lexicon = createLexicon()): Exported {
  const rows = tableRows(map, say, lexicon)
  return { text: writeDelimited(layout === 'matrix' ? rows : turned(rows), { delimiter, bom: true }), lost: lostFromTable(map) }
}

export const lostFromTable = (map: JourneyMap) => lostFrom(map, { role: () => true, detail: (detail) => detail === 'word' || detail === 'notApplicable', header: [] })

const turned = (rows: readonly (readonly Cell[])[]): Cell[][] => (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''))

/** Lanes down and stages across; a feeling that is one number stays a number. */
export function tableRows(map: JourneyMap, say: Say, lexicon: Lexicon): Cell[][] {
  const notes = new Map<string, Note[]>()
  for (const note of map.notes) {
    const key = `${note.stage}/${note.lane}`
    const known = notes.get(key)
    if (known) known.push(note)
    else notes.set(key, [note])
  }
  return [
    [say('report.stage'), ...map.stages.map(({ name }) => oneLine(name))],
    ...map.lanes.filter(({ kind }) => kind !== 'divider').map((lane) => {
      const cells = map.stages.map(({ id }) => cellOf(notes.get(`${id}/${lane.id}`) ?? [], lane, say))
      return [joinLabel({ label: oneLine(lane.label), cells: cells.map(String) }, lane.role, say, lexicon), ...cells]
    }),
  ]
}

function cellOf(notes: readonly Note[], { role }: Lane, say: Say): Cell {
  const [first] = notes
  if (notes.length === 1 && role === 'emotion' && first?.emotion?.value !== undefined && !first.emotion.word) return first.emotion.value
  return notes.map(({ text, emotion, notApplicable }) => (notApplicable?.trim() ? `${say('map.not-applicable')}: ${oneLine(notApplicable)}` : role === 'emotion' && emotion ? feelingWords(emotion) : oneLine(text))).filter(Boolean).join('\n')
}

const feelingWords = ({ value, word }: Emotion): string => [value === undefined ? '' : String(value), word ?? ''].filter(Boolean).map(oneLine).join(' · ')

/** A line of a cell is a note, so a note is one line. */
const oneLine = (text: string): string => text.split(/[\r\n]+/).map((line) => line.trim()).filter(Boolean).join(' ')
