import { freshId } from '../../journey/edits'
import type { Lane, Note, Stage } from '../../journey/map'
import type { Patch } from '../../layers/patch'
import { cell } from '../../layout/cell'
import { noteCard } from '../../layout/note-card'
import { shapePlan } from '../../layout/shape-plan'
import type { CellReading } from '../../reading/reading'
import type { Ground } from './fix'
import { cellAt, drawnCell, isDrawn, laneOf } from './place'

/**
 * Puts a note into a cell in the form of its lane. It takes the place of the question or placeholder that stands there; what
 * is written stays. A crossing without a cell gets one.
 */
export function writeNote(ground: Ground, place: { readonly stage: string; readonly lane: string }, said: Pick<Note, 'text' | 'notApplicable'>): Patch[] {
  const { reading, tree, say, look } = ground
  const lane = laneOf(ground, place.lane)
  const stage = reading.stages.find(({ id }) => id === place.stage)
  const found = cellAt(ground, place.stage, place.lane)
  if (!lane || !stage || !found || !isDrawn(ground)) return []
  const note: Note = { id: freshKey(ground, place), ...place, ...said }
  const layer = drawnCell(ground, found)
  if (!layer) return found.node === null ? newCell(ground, found, stage, lane, note) : []
  const open = found.notes.filter(({ untouched, node }) => (untouched === 'prompt' || untouched === 'placeholder') && tree.byId.get(node)?.parent === layer.id)
  const index = open[0] && tree.byId.get(open[0].node)?.index
  return [
    { op: 'insert', parent: layer.id, ...(index !== undefined && { index }), node: shapePlan(noteCard(note, lane, say), look.shape, say) },
    ...open.map(({ node }): Patch => ({ op: 'remove', node, expect: { parent: layer.id } })),
  ]
}

const freshKey = ({ reading, tree }: Ground, { stage, lane }: { readonly stage: string; readonly lane: string }): string => {
  const taken = new Set(reading.cells.flatMap(({ notes }) => notes.map(({ note }) => note.id)))
  for (const { tag } of tree.byId.values()) if (tag?.kind === 'note' || tag?.kind === 'face') taken.add(tag.key)
  return freshId(`${lane}-${stage}`.replace(/~/g, '-').slice(0, 56), taken)
}

/** A cell that was deleted is drawn again, after the one to its left. */
function newCell({ reading, tree, say, look }: Ground, { prompt }: CellReading, stage: Stage, lane: Lane & { readonly node: string | null }, note: Note): Patch[] {
  const row = lane.node === null ? undefined : tree.byId.get(lane.node)
  if (row?.tag?.kind !== 'lane' || lane.role === 'emotion') return []
  const at = reading.stages.findIndex(({ id }) => id === stage.id)
  const left = reading.stages.slice(0, at).reverse().map(({ id }) => reading.cells.find((one) => one.stage === id && one.lane === lane.id)?.node).find((node) => node)
  const label = tree.children(row.id).find(({ tag }) => tag?.kind === 'aid' && tag.aid === 'label')
  const before = left ? tree.byId.get(left) : label
  const node = cell({ stage, lane, notes: [note], prompt: prompt ?? say(`prompt.${lane.role}`), all: reading.stages.length, scale: reading.map.scale }, say)
  return [{ op: 'insert', parent: row.id, ...(before && { index: before.index + 1 }), node: shapePlan(node, look.shape, say) }]
}
