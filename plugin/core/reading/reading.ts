import type { Emotion, JourneyMap, Lane, Note, Stage } from '../journey/map'
import type { Role } from '../journey/role'
import type { Box } from '../layers/layer'
import type { ColourToken, TypeToken } from '../layers/plan'
import type { MapTag } from '../layers/tag'

/**
 * What a cell holds: somebody's words; only our prompt or a placeholder; nothing; no such lane on the map; a text that
 * serves the whole map; a reasoned "does not apply" or accepted gap; or something we cannot tell.
 */
export type CellState = 'filled' | 'placeholder' | 'empty' | 'absent' | 'shared' | 'waived' | 'unknown'

export interface NoteReading {
  readonly note: Note
  /** The note's own layer (a card, a face, a text). */
  readonly node: string
  /** The layer that holds the words, when it is another. */
  readonly textNode: string | null
  /** Layer of each drawn field (`channel`, `pain`, `foot`, `kind`, `word`…). */
  readonly fields: Readonly<Record<string, string>>
  /** Still our prompt, still the template's example, or a placeholder such as “TBD” typed by a person. */
  readonly untouched?: 'prompt' | 'example' | 'placeholder'
  /** Written by a person, but drawn as a prompt (dashed, grey). */
  readonly looksLikePrompt?: boolean
  /** Emotions: what the face, the word and the height each say where they disagree and both were touched. */
  readonly conflict?: { readonly byHeight?: number; readonly byFace?: number; readonly byWord?: number }
  /** Emotions: rated or moved since we drew it, so face and curve show another value. */
  readonly isStale?: boolean
  /** Emotions: nothing but the colour of the marker tells the feeling. */
  readonly colourOnly?: boolean
  /** Laid over its cell by hand; it belongs to another layer. */
  readonly isLoose?: boolean
  readonly emotion?: Emotion
  readonly box: Box | null
}

export interface CellReading {
  readonly stage: string
  readonly lane: string
  /** The cell's layer; null where the map has none at this crossing. */
  readonly node: string | null
  readonly state: CellState
  readonly notes: readonly NoteReading[]
  readonly prompt?: string
  /** Place among the layers of its row, and how many stages its layer covers. */
  readonly index?: number
  readonly span?: number
  /** Reason given for "does not apply". */
  readonly na?: string
  readonly box: Box | null
}

export interface StageReading extends Stage {
  readonly node: string | null
  readonly nameNode: string | null
  readonly aboutNode: string | null
  readonly numberNode?: string
  /** The point of a chevron; it stands at the header's right edge. */
  readonly pointNode?: string
  readonly notchNode?: string
  /** Place among the layers of its row. */
  readonly index?: number
  readonly box: Box | null
}

export interface LaneReading extends Lane {
  readonly node: string | null
  readonly labelNode: string | null
  readonly box: Box | null
  readonly confidence: number
  /** Layers we drew here that are no content (curve, bridge, neutral line). */
  readonly aids?: readonly { readonly aid: string; readonly node: string; readonly box?: Box | null }[]
}

/** What reading noticed on the way and a rule may speak of; `node` is where. */
export interface Oddity {
  readonly kind: 'cell-detached' | 'column-misaligned' | 'duplicate-key' | 'orphan' | 'bad-tag' | 'hidden-content' | 'curve-stale' | 'instance-detached'
  readonly node: string
  readonly stage?: string
  readonly lane?: string
  readonly text?: string
}

/**
 * How one layer of a map looks: what its place in the plan asks for, and what was found. Parts that were not read, or
 * that the plan leaves open, are absent.
 */
export interface LookReading {
  readonly node: string
  readonly isText: boolean
  readonly stage?: string
  readonly lane?: string
  /** Colours it may have been given, the one that is wanted first: of the letters of a text, of the fill of a frame. */
  readonly colours?: readonly ColourToken[]
  readonly types?: readonly TypeToken[]
  /** `hex` is absent where there is no single solid colour, `token` where it is bound to no variable. */
  readonly hex?: string
  readonly token?: string
  readonly font?: string
  readonly size?: number
  /** Texts: contrast of the letters to what is behind them, 1–21; `unknown` over pictures, gradients and what is see-through; absent on the bare page. */
  readonly contrast?: number | 'unknown'
  /** Texts: the colour behind, where it is known. */
  readonly ground?: string
  /** Texts: the layer that cuts some of it off. */
  readonly clippedBy?: string
  /** Cards and stage headers: whose form it has, and how far its first child stands from the top and the left edge. */
  readonly form?: Role | 'stage'
  readonly inset?: readonly [top: number, left: number]
}

/** A journey map as the canvas shows it, with the layers that show it. */
export interface MapReading {
  readonly id: string
  readonly name: string
  readonly page: { readonly id: string; readonly name: string }
  readonly reading: 'tagged' | 'recognised'
  /** 0–1. Below 0.5 it is only a candidate. */
  readonly confidence: number
  readonly orientation: 'stages-across' | 'stages-down'
  readonly map: JourneyMap
  readonly tag?: MapTag
  readonly stages: readonly StageReading[]
  readonly lanes: readonly LaneReading[]
  /** One entry for each stage × lane, stage by stage. */
  readonly cells: readonly CellReading[]
  /** The row of stage headers. */
  readonly stageRow?: string
  /** Layer of each header field (`title`, `scenario`, `customer`…). */
  readonly fields: Readonly<Record<string, string>>
  readonly oddities: readonly Oddity[]
  /** Looks of the layers that a brand speaks of; absent where looks were not read. */
  readonly looks?: readonly LookReading[]
  /** Our other shared data on the map's root, by key. */
  readonly stored?: Readonly<Record<string, string>>
  readonly box: Box | null
  /** Every layer that belongs to the map, for watching. */
  readonly nodes: readonly string[]
  /** Recognised maps: why we think so, for the person. */
  readonly why?: readonly string[]
}
