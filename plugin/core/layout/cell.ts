import type { Lane, Note, Scale, Stage } from '../journey/map'
import type { PlanNode } from '../layers/plan'
import type { Say } from '../messages/say'
import { emotionCell, type Extremes } from './emotion-cell'
import { CELL_PADDING, GAP, cardWidth, pitch } from './measures'
import { noteCard, promptCard } from './note-card'

/** What is needed to draw one crossing of a stage and a lane. `all` counts the stages of the map. */
export interface CellDrawing {
  readonly stage: Stage
  readonly lane: Lane
  readonly notes: readonly Note[]
  readonly prompt: string
  readonly all: number
  readonly scale: Scale
  readonly origin?: 'example'
  /** Emotion lanes: where words stand and which stages are peak and lowest. */
  readonly extremes?: Extremes
}

/** A cell grows with its notes, and its row with it. It may cover several stages. */
export function cell(drawing: CellDrawing, say: Say): PlanNode {
  const { stage, lane, notes, prompt, all, origin } = drawing
  if (lane.role === 'emotion') return emotionCell(drawing, say)
  const span = notes[0]?.span ?? 1
  const key = `${lane.id}/${stage.id}`
  return {
    key: `cell:${key}`,
    type: 'frame',
    name: stage.name,
    flow: 'column',
    gap: GAP,
    width: cardWidth(all) + (span - 1) * pitch(all),
    height: 'hug',
    pad: [CELL_PADDING, 0, CELL_PADDING, 0],
    tag: { v: 1, kind: 'cell', stage: stage.id, lane: lane.id, prompt, ...(span > 1 && { span }) },
    children: notes.length ? notes.map((note) => noteCard(note, lane, say, origin)) : [promptCard(key, prompt, say)],
  }
}
