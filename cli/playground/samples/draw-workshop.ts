import type { Engine } from '../../engine/engine'
import { takePencil } from './pencil'
import words from './workshop.json'

const papers = ['#fde68a', '#fbcfe8', '#bbf7d0', '#bfdbfe', '#fed7aa'] as const

/** Nobody sticks a note quite straight; the same board each time all the same. */
const askew = (at: number, by: number): number => ((at * 37) % (2 * by + 1)) - by

/** What hangs on the wall after a workshop: notes in heaps, votes on them, and things that belong elsewhere. */
export async function drawWorkshop({ person }: Engine): Promise<void> {
  const pencil = await takePencil(person)
  const page = person.currentPage
  let stuck = 0
  const stick = (said: string, x: number, y: number): void => {
    stuck++
    const note = pencil.frame(x + askew(stuck, 14), y + askew(stuck * 3, 12), 176, 120, { fill: papers[stuck % papers.length] ?? papers[0], radius: 2, name: 'Sticky' })
    pencil.text(note, said, 14, 14, { size: 15, style: 'Medium', width: 148 })
    note.rotation = askew(stuck * 7, 4)
  }
  pencil.text(page, words.title, 0, -120, { size: 36, style: 'Bold' })
  words.groups.forEach(({ label, notes }, group) => {
    pencil.text(page, label, group * 460 + 20, -20, { size: 24, style: 'Bold', colour: '#b91c1c' })
    notes.forEach((said, at) => stick(said, group * 460 + (at % 2) * 200, 40 + Math.floor(at / 2) * 150))
  })
  words.parked.forEach((said, at) => stick(said, 1480 + (at % 2) * 210, 60 + Math.floor(at / 2) * 160))
  words.votes.forEach((votes, at) => pencil.text(page, votes, 150 + at * 320, 110 + (at % 2) * 150, { size: 18, style: 'Bold', colour: '#b91c1c' }))
}
