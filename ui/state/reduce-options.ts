import { freshOptions, type Options, type StageRow } from './options'
import type { Reducers } from './reducers'
import type { State } from './state'

const change = (state: State, by: (options: Options) => Partial<Options>): State =>
  state.options === null ? state : { ...state, options: { ...state.options, ...by(state.options) } }

/** A key that no row has. */
function freeKey(rows: readonly StageRow[]): string {
  let number = rows.length + 1
  while (rows.some((row) => row.key === `new-${number}`)) number++
  return `new-${number}`
}

/** The schema's own limit. */
export const maxStages = 24

type About = 'options' | 'options-opened' | 'option' | 'row-added' | 'row-named' | 'row-removed' | 'row-moved' | 'lane'

export const optionsReducers: Reducers<About> = {
  options: (state, { template }) => ({ ...state, picked: template }),
  'options-opened': (state, { template, key }) => ({ ...state, screen: 'options', from: 'insert', options: freshOptions(template, key) }),
  option: (state, action) => change(state, () => action.change),
  'row-added': (state, { after }) => change(state, ({ stages }) => {
    if (stages.length >= maxStages) return {}
    const at = after === null ? stages.length : stages.findIndex((row) => row.key === after) + 1
    return { stages: [...stages.slice(0, at), { key: freeKey(stages), from: null, name: '' }, ...stages.slice(at)] }
  }),
  'row-named': (state, { key, name }) => change(state, ({ stages }) => ({ stages: stages.map((row) => (row.key === key ? { ...row, name } : row)) })),
  'row-removed': (state, { key }) => change(state, ({ stages }) => (stages.length > 1 ? { stages: stages.filter((row) => row.key !== key) } : {})),
  'row-moved': (state, { key, to }) => change(state, ({ stages }) => {
    const moved = stages.find((row) => row.key === key)
    if (!moved || to < 0 || to >= stages.length) return {}
    const rest = stages.filter((row) => row !== moved)
    return { stages: [...rest.slice(0, to), moved, ...rest.slice(to)] }
  }),
  lane: (state, { id, isOn }) => change(state, ({ template, lanes }) => {
    const wanted = isOn ? [...lanes, id] : lanes.filter((lane) => lane !== id)
    return { lanes: template.lanes.map((lane) => lane.id).filter((lane) => wanted.includes(lane)) }
  }),
}
