import { currentMap } from './current-map'
import { gapAfter, gapBefore } from './gaps'
import type { Reducers } from './reducers'
import type { State } from './state'
import { canWrite, openWriting } from './writing'

type About = 'next-gap' | 'write-at' | 'write-input' | 'write' | 'written' | 'write-back' | 'write-closed' | 'draw-lane' | 'examples'

/** Opens the card at a gap; without one there is nothing left to write. */
const at = (state: State, gap: string | null, skipped: readonly string[] = []): State =>
  ({ ...state, writing: gap === null ? null : openWriting(gap, skipped), audit: { ...state.audit, gap } })

export const writingReducers: Reducers<About> = {
  'next-gap': (state) => {
    const map = currentMap(state)
    if (map === null) return state
    const { writing } = state
    const skipped = writing ? [...writing.skipped, writing.gap] : []
    const gap = gapAfter(map, writing?.gap ?? state.audit.gap, skipped)?.key ?? null
    return canWrite(map) ? at(state, gap, skipped) : { ...state, audit: { ...state.audit, gap } }
  },
  'write-at': (state, { gap, mode = 'words' }) => {
    const opened = at(state, gap)
    return { ...opened, writing: opened.writing && { ...opened.writing, mode } }
  },
  'write-input': (state, { change }) => ({ ...state, writing: state.writing && { ...state.writing, ...change } }),
  write: (state) => state,
  written: (state, { gap }) => {
    const map = currentMap(state)
    // Whoever moved on or closed the card while it was written is left where they are.
    return map === null || state.writing?.gap !== gap ? state : at(state, gapAfter(map, gap, state.writing.skipped)?.key ?? null, state.writing.skipped)
  },
  'write-back': (state) => {
    const map = currentMap(state)
    return map === null || state.writing === null ? state : at(state, gapBefore(map, state.writing.gap)?.key ?? null)
  },
  'write-closed': (state) => ({ ...state, writing: state.writing?.mode === 'reason' ? { ...state.writing, mode: 'words' } : null }),
  'draw-lane': (state) => ({ ...state, toast: null }),
  examples: (state, { examples }) => ({ ...state, examples }),
}
