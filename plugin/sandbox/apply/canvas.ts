import { createPace } from '../pace'
import { createBrush } from './brush'
import type { Change } from '../../core/layers/patch'
import type { Turn } from '../turn'
import type { Brush } from './brush'
import type { Drawn } from './draw/make'
import type { Gathered } from './gather'
import type { Journal } from './journal'

/** A row whose children are to be as tall as the tallest of them. */
export type Row = readonly Drawn[]

/** What one apply draws with and what it has drawn. */
export interface Canvas {
  readonly brush: Brush
  readonly journal: Journal
  /** Drawn layers by key. */
  readonly drawn: Map<string, SceneNode>
  readonly rows: Row[]
  /** Called after each layer; a promise when it is time to rest. False = leave it. */
  after(): Promise<boolean> | null
  /** True once nobody wants the change any more, or the plugin is being closed. */
  left(): boolean
  /** True when drawing may rest; then a root stays unseen until all is finished. */
  readonly rests: boolean
  /** Roots that are still unseen, with the opacity they are to have. */
  readonly unseen: { readonly root: Drawn; readonly opacity: number }[]
}

/** Below this an insert is drawn in one go; above it Figma gets its turns while the new tree is still unseen. */
const LARGE = 300

/** Only a change that draws and does nothing else may rest: nothing of the person's is half changed meanwhile. */
export function createCanvas(change: Pick<Change, 'look' | 'images'>, gathered: Gathered, journal: Journal, turn: Turn, left: () => boolean): Canvas {
  const { survey, patches } = gathered
  const rests = survey.nodes > LARGE && patches.every(patch => patch.op === 'insert')
  const pace = createPace(turn.clock)
  const drawn: Canvas['drawn'] = new Map()
  return {
    brush: createBrush(change, gathered, journal), journal, drawn, rows: [], unseen: [], rests, left,
    after() {
      if (!rests) return null
      turn.progress(drawn.size, survey.nodes)
      return pace.due() ? pace.rest().then(() => !left()) : null
    },
  }
}
