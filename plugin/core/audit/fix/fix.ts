import type { Look } from '../../layers/plan'
import type { Patch } from '../../layers/patch'
import type { Say } from '../../messages/say'
import type { LayerTree } from '../../reading/layer-tree'
import type { CellReading, MapReading } from '../../reading/reading'
import type { Finding } from '../finding'
import type { Options } from '../rule'
import type { World } from '../world'

/** What somebody has to say before a finding can be mended: a note's words, a feeling's level, or why a cell does not apply. */
export type Asked = 'words' | 'level' | 'reason'

export interface Answer { readonly words?: string; readonly level?: number }

/** What a fix may look at: the map, its layers, its language and look, the options of the rule, and what somebody answered. */
export interface Ground {
  readonly reading: MapReading
  readonly tree: LayerTree
  /** Cells by `stage/lane`. */
  readonly cells: ReadonlyMap<string, CellReading>
  readonly say: Say
  readonly look: Look
  readonly options: Options
  readonly world: World
  readonly answer: Answer
}

/** How findings of one rule are mended. Pure: patches say what they expect, and none means that it cannot be done here. */
export interface Fix {
  readonly asks?: (finding: Finding) => Asked | null
  readonly plan: (finding: Finding, ground: Ground) => readonly Patch[]
}
