import type { JourneyMap } from '../../journey/map'
import type { Say } from '../../messages/say'
import { createLexicon } from '../../words/lexicon'
import type { Exported, Imported } from '../import/imported'
import { excerpt, refused } from '../import/imported'
import { refuseText } from '../import/limits'
import { lostFromTable, tableRows } from './export-table'
import { mapOfRows } from './import-table'
import type { Row } from './read-delimited'

/** A map as a Markdown table under its title: what a table holds, and the title. */
export function exportMarkdownTable(map: JourneyMap, say: Say, lexicon = createLexicon()): Exported {
  const [head = [], ...rows] = tableRows(map, say, lexicon).map((row) => row.map((cell) => escapeCell(String(cell))))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return { text: [`# ${escapeCell(map.title)}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n'), lost: lostFromTable(map) }
}

/** The first table of a text that is a map; its title is the heading above. What else the text says is told as left out. */
export function importMarkdownTable(text: string, say: Say, lexicon = createLexicon()): Imported {
  const bad = refuseText(text)
  if (bad) return bad
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const rule = lines.findIndex((line) => line.includes('|') && line.includes('-') && /^[\s|:-]+$/.test(line))
  if (rule < 1) return refused(0, 'import.no-table', { examples: `${say('role.touchpoint')}, ${say('role.emotion')}` })
  const end = lines.findIndex((line, at) => at > rule && !line.includes('|'))
  const rows = lines.flatMap((line, at): Row[] => (at >= rule - 1 && at !== rule && (end < 0 || at < end) ? [{ line: at + 1, cells: cellsOf(line) }] : []))
  const made = mapOfRows(rows, say, lexicon)
  if (!made.ok) return made
  const heading = lines.slice(0, rule).map((line) => /^\s*#{1,6}\s(.*)$/.exec(line)?.[1]).find((said) => said !== undefined)
  const others = lines.flatMap((line, at) => (line.trim() && !(at >= rule - 1 && (end < 0 || at < end)) && !/^\s*#/.test(line) ? [{ line: at + 1, what: 'import.beside', gaps: { text: excerpt(line) } }] : []))
  return { ok: true, map: heading === undefined ? made.map : { ...made.map, title: plain(heading) || made.map.title }, dropped: [...others, ...made.dropped].sort((a, b) => a.line - b.line) }
}

const escapeCell = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').split('\n').map((line) => line.trim()).join('<br>')

/** Cells between bars; a bar after a backslash is part of a word. */
function cellsOf(line: string): string[] {
  const said = line.trim()
  const cells: string[] = []
  let from = said.startsWith('|') ? 1 : 0
  for (let at = from; at < said.length; at++) {
    if (said[at] === '\\') at += 1
    else if (said[at] === '|') {
      cells.push(said.slice(from, at))
      from = at + 1
    }
  }
  if (from < said.length) cells.push(said.slice(from))
  return cells.map(plain)
}

/** Words without Markdown's signs around and before them. */
const plain = (text: string): string => {
  const said = text.trim().replace(/^(\*\*|__|`)([^]*)\1$/, '$2')
  return said.replace(/<br\s*\/?>/gi, '\n').replace(/\\([!-/:-@[-`{-~])/g, '$1').trim()
}
