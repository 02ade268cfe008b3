import type { Engine } from '../../engine/engine'
import { takePencil } from './pencil'
import words from './workshop.json'

const papers = ['#fde68a', '#fbcfe8', '#bbf7d0', '#bfdbfe', '#fed7aa'] as const

/** Nobody sticks a note quite straight; the same board each time all the same. */
const askew = (at: number, by: number): number => ((at * 37) % (2 * by + 1)) - by

/** What hangs on the wall after a workshop: notes stuck askew, votes on them, and things that belong elsewhere. */
export async function drawWorkshop({ person }: Engine): Promise<void> {
  const pencil = await takePencil(person)
  const width = 240 + words.stages.length * 420
  const wall = pencil.frame(0, 0, width + 480, 1000, { fill: '#f5f5f4', name: words.title })
  let stuck = 0
  const stick = (said: string, x: number, y: number): void => {
    stuck++
    const note = pencil.frame(0, 0, 176, 120, { fill: papers[stuck % papers.length] ?? papers[0], radius: 2, name: said })
    wall.appendChild(note)
    Object.assign(note, { x: x + askew(stuck, 9), y: y + askew(stuck * 3, 11), rotation: askew(stuck * 7, 4) })
    pencil.text(note, said, 14, 14, { size: 15, style: 'Medium', width: 148 })
  }
  pencil.text(wall, words.title, 40, 32, { size: 36, style: 'Bold' })
  words.stages.forEach((stage, at) => pencil.text(wall, stage, 256 + at * 420, 128 + askew(at * 5, 6), { size: 28, style: 'Bold', colour: '#b91c1c' }))
  words.lanes.forEach(({ label, cells }, lane) => {
    pencil.text(wall, label, 40, 240 + lane * 300, { size: 22, style: 'Semi Bold', width: 170 })
    cells.forEach((notes, stage) => notes.forEach((said, at) => stick(said, 256 + stage * 420 + at * 195, 210 + lane * 300 + at * 40)))
  })
  words.parked.forEach((said, at) => stick(said, width + 40 + (at % 2) * 210, 210 + Math.floor(at / 2) * 180))
  words.votes.forEach((votes, at) => pencil.text(wall, votes, 400 + at * 400, 640 + (at % 2) * 60, { size: 18, style: 'Bold', colour: '#b91c1c' }))
}
