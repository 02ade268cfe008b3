import type { Forced } from '../../plugin/core/reading/recognise/options'
import type { CellState, LaneReading, MapReading } from '../../plugin/core/reading/reading'
import { isDoubtful } from './doubt'

/** A text that was taken for a stage's name, and its layer. */
export interface StageText { readonly node: string; readonly name: string }

/** A hand-made map about which the person is asked. */
export interface Question {
  readonly reading: MapReading
  /** What the reading was made with. */
  readonly readAs: Forced
  /** What the person wishes by now; it differs from `readAs` while the map is read again. */
  readonly forced: Forced
  /** All that may be stages, also what was left out. */
  readonly stages: readonly StageText[]
}

const stageTexts = ({ stages }: MapReading): readonly StageText[] =>
  stages.flatMap(({ nameNode, name }) => (nameNode === null ? [] : [{ node: nameNode, name }]))

export function askAbout(reading: MapReading): Question {
  const nothing: Forced = {}
  return { reading, readAs: nothing, forced: nothing, stages: stageTexts(reading) }
}

/** The question after the map was read again; turned round, it has other stages. */
export const reread = (question: Question, reading: MapReading, forced: Forced): Question =>
  ({ reading, readAs: forced, forced, stages: reading.orientation === question.reading.orientation ? question.stages : stageTexts(reading) })

/** Is the map being read again, as the person wishes by now? */
export const isBeingRead = ({ readAs, forced }: Question): boolean => readAs !== forced

export const isStage = ({ forced }: Question, { node }: StageText): boolean => forced.stages?.includes(node) ?? true

/** What a person now means, with one text more or less among the stages. */
export const withStage = (question: Question, text: StageText, isOn: boolean): Forced =>
  ({ ...question.forced, stages: question.stages.filter((one) => (one === text ? isOn : isStage(question, one))).map(({ node }) => node) })

export interface GridRow {
  readonly lane: LaneReading
  /** False where one text names several lanes: then no lane has a role of its own to choose. */
  readonly isNamedAlone: boolean
  /** Guessed, and nobody has said yet. */
  readonly isGuessed: boolean
  /** One a stage. */
  readonly states: readonly CellState[]
}

/** What was read, lane by lane. */
export function gridRows({ reading: { stages, lanes, cells }, forced }: Question): readonly GridRow[] {
  const states = new Map(cells.map(({ stage, lane, state }) => [`${stage}/${lane}`, state]))
  return lanes.filter(({ kind }) => kind !== 'divider').map((lane) => ({
    lane,
    isNamedAlone: lane.labelNode !== null && lanes.filter(({ labelNode }) => labelNode === lane.labelNode).length === 1,
    isGuessed: isDoubtful(lane) && forced.roles?.[lane.labelNode ?? ''] === undefined,
    states: stages.map(({ id }) => states.get(`${id}/${lane.id}`) ?? 'unknown'),
  }))
}
