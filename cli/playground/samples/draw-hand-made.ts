import type { Engine } from '../../engine/engine'
import words from './hand-made.json'
import { takePencil } from './pencil'

const column = (at: number): number => 208 + at * 232
const row = (at: number): number => 192 + at * 112

/** A map that a designer drew without any plugin, with holes in it. */
export async function drawHandMade({ person }: Engine): Promise<void> {
  const pencil = await takePencil(person)
  const board = pencil.frame(0, 0, column(words.stages.length) + 8, row(words.lanes.length) + 8, { fill: '#ffffff', radius: 12, name: words.title })
  pencil.text(board, words.title, 32, 28, { size: 28, style: 'Bold', colour: '#312e81' })
  pencil.text(board, words.about, 32, 72, { colour: '#6b7280' })
  words.stages.forEach((stage, at) => {
    pencil.shape(board, column(at), 116, 216, 52, { fill: '#4338ca', radius: 8 })
    pencil.text(board, stage, column(at) + 16, 132, { size: 16, style: 'Semi Bold', colour: '#ffffff' })
  })
  words.lanes.forEach(({ label, cells }, line) => {
    pencil.text(board, label, 32, row(line) + 14, { size: 16, style: 'Semi Bold', colour: '#312e81', width: 160 })
    cells.forEach((said, at) => {
      pencil.shape(board, column(at), row(line), 216, 96, { fill: said ? '#eef2ff' : '#f9fafb', radius: 8 })
      if (said) pencil.text(board, said, column(at) + 14, row(line) + 14, { width: 188 })
    })
  })
}
