import type { Lexicon } from '../../words/lexicon'
import { readLabel } from '../../words/read-label'
import { splitLabel } from './lane-label'
import { cellAt, joinCells, type Grid, type GridLane } from './grid'
import type { Row } from './read-delimited'

/** How many cells must name lanes before a table is taken for a map. */
const ENOUGH = 2

/**
 * The map in a table: a *matrix* has lanes down its first column and stages across, a *long* table has one row a stage and its
 * lanes across. The way that names more lanes is taken; null where neither names two.
 */
export function findGrid(rows: readonly Row[], lexicon: Lexicon): Grid | null {
  const names = (text: string): boolean => {
    if (splitLabel(text.trim()).role) return true
    const sense = text.trim() ? readLabel(lexicon, text)?.sense : undefined
    return sense !== undefined && sense !== 'stage'
  }
  const down = rows.filter((row) => names(cellAt(row, 0))).length
  let across = { row: -1, lanes: 0 }
  rows.forEach(({ cells }, row) => {
    const lanes = cells.filter(names).length
    if (lanes > across.lanes) across = { row, lanes }
  })
  if (Math.max(down, across.lanes) < ENOUGH) return null
  return down >= across.lanes ? matrix(rows, rows.findIndex((row) => names(cellAt(row, 0))), lexicon) : long(rows, across.row, lexicon)
}

const above = (rows: readonly Row[], end: number): Pick<Grid, 'title' | 'beside'> => {
  const said = rows.slice(0, Math.max(end, 0)).flatMap(({ cells, line }) => cells.flatMap((cell) => (cell.trim() ? [{ line, text: cell.trim() }] : [])))
  return { title: said[0]?.text ?? '', beside: said.slice(1) }
}

/** `first` is the row of the first lane that is known by name; lanes of a team's own may stand above it. */
function matrix(rows: readonly Row[], first: number, lexicon: Lexicon): Grid {
  const top = headRow(rows, first, lexicon)
  const head = rows[top]
  const width = 1 + (head ? lastWritten(head.cells) : rows.reduce((most, { cells }) => Math.max(most, lastWritten(cells)), 0))
  const lanes: { label: string; line: number; rows: (readonly string[])[] }[] = []
  const beside: { line: number; text: string }[] = []
  for (const row of rows.slice(top + 1)) {
    const label = cellAt(row, 0)
    const last = lanes[lanes.length - 1]
    // A row without a label goes on with the lane above it.
    if (label || !last) lanes.push({ label, line: row.line, rows: [row.cells.slice(1, width)] })
    else last.rows.push(row.cells.slice(1, width))
    for (const cell of row.cells.slice(width)) if (cell.trim()) beside.push({ line: row.line, text: cell.trim() })
  }
  const around = above(rows, top)
  return {
    title: around.title,
    beside: [...around.beside, ...beside],
    stages: Array.from({ length: width - 1 }, (_, at) => cellAt(head, at + 1)),
    lanes: lanes.map(({ label, line, rows: own }): GridLane => ({ label, line, cells: joinCells(own, width - 1) })),
  }
}

/** The row of stage names: the first that says something beside its first cell, or the last of several without a label of their own (groups of stages stand above them). −1: none. */
function headRow(rows: readonly Row[], first: number, lexicon: Lexicon): number {
  let head = rows.slice(0, first).findIndex(({ cells }) => lastWritten(cells) > 0)
  const isUnnamed = (row: Row | undefined) => !cellAt(row, 0) || readLabel(lexicon, cellAt(row, 0))?.sense === 'stage'
  while (head >= 0 && head + 1 < first && isUnnamed(rows[head + 1])) head += 1
  return head
}

/** Place of the last cell that says something; 0 where only the first does. */
function lastWritten(cells: readonly string[]): number {
  let last = cells.length - 1
  while (last > 0 && !cells[last]?.trim()) last -= 1
  return Math.max(last, 0)
}

/** `head` is the row that names the lanes. Rows of one stage belong together; a column of order sorts the stages. */
function long(rows: readonly Row[], head: number, lexicon: Lexicon): Grid {
  const labels = rows[head]?.cells.map((label) => label.trim()) ?? []
  const order = labels.findIndex((label) => /^(?:stage|phase)?\s*order$/i.test(label))
  const named = labels.findIndex((label, at) => at !== order && readLabel(lexicon, label)?.sense === 'stage')
  const stageAt = named >= 0 ? named : 0
  const stages = new Map<string, { order: number; rows: (readonly string[])[] }>()
  let last = ''
  for (const row of rows.slice(head + 1)) {
    const name = cellAt(row, stageAt) || last
    last = name
    const known = stages.get(name)
    if (known) known.rows.push(row.cells)
    else stages.set(name, { order: order < 0 ? 0 : Number(cellAt(row, order) || NaN), rows: [row.cells] })
  }
  const place = (value: number) => (Number.isNaN(value) ? Infinity : value)
  const sorted = [...stages].sort(([, a], [, b]) => (place(a.order) === place(b.order) ? 0 : place(a.order) - place(b.order)))
  const cells = sorted.map(([, { rows: own }]) => joinCells(own, labels.length))
  const lanes = labels.flatMap((label, at): GridLane[] => (at === stageAt || at === order || (!label && cells.every((column) => !column[at])) ? [] : [{ label, line: rows[head]?.line ?? 0, cells: cells.map((column) => column[at] ?? '') }]))
  return { ...above(rows, head), stages: sorted.map(([name]) => name), lanes }
}
