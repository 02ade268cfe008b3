import type { MapReading } from '../../../plugin/core/reading/reading'
import type { Drawing } from './drawing'

export interface Comparison { readonly cells: number; readonly right: number; /** Stages, lanes, roles and every cell. */ readonly isExact: boolean; readonly wrong: readonly string[] }

const same = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (text: string): string => text.toLowerCase().replace(/ß/g, 'ss').replace(/^\d+\.\s*/, '').replace(/\s+/g, ' ').trim()

/** How much of a drawing a reading got right, cell by cell: the state and the words. */
export function compare(drawing: Drawing, reading: MapReading | undefined): Comparison {
  const wrong: string[] = []
  const total = drawing.stages.length * drawing.lanes.length
  if (!reading) return { cells: total, right: 0, isExact: false, wrong: ['no map'] }
  const stages = drawing.stages.map((name) => reading.stages.find((stage) => same(stage.name, name)))
  if (reading.stages.length !== drawing.stages.length || stages.some((one) => !one)) wrong.push(`stages: ${reading.stages.map(({ name }) => name).join(' | ')}`)
  let right = 0
  for (const lane of drawing.lanes) {
    const found = reading.lanes.find(({ label }) => same(label, lane.label))
    if (!found) wrong.push(`no lane ${lane.label}`)
    else if (found.role !== lane.role) wrong.push(`${lane.label} is ${found.role}`)
    lane.cells.forEach((cell, i) => {
      const read = reading.cells.find(({ stage, lane: of }) => stage === stages[i]?.id && of === found?.id)
      const texts = read?.notes.map(({ note }) => note.emotion?.word ?? note.text) ?? []
      const said = lane.role === 'emotion' || cell.texts.join() === texts.join()
      if (read?.state === cell.state && said) right++
      else wrong.push(`${lane.label} × ${drawing.stages[i]}: ${cell.state} ${JSON.stringify(cell.texts)} read as ${read?.state} ${JSON.stringify(texts)}`)
    })
  }
  if (reading.lanes.length !== drawing.lanes.length) wrong.push(`lanes: ${reading.lanes.map(({ label }) => label).join(' | ')}`)
  return { cells: total, right, isExact: wrong.length === 0, wrong }
}
