import type { Layer } from '../../../plugin/core/layers/layer'
import { layersOfPlan } from '../layers-of-plan'
import { draft, planOf } from '../maps'

/** A map in review whose stages each hold `each` improvements that say too little: one finding a note, and more. */
export function crowdedMap(each: number): Layer[] {
  const whole = draft('five-phases', { filled: true })
  const notes = whole.map.stages.flatMap(({ id: stage }) => Array.from({ length: each }, (_, index) => ({ id: `vague-${stage}-${index}`, stage, lane: 'improvements', text: `Better ${index}` })))
  return layersOfPlan(planOf({ ...whole, example: false, map: { ...whole.map, status: 'review', notes: [...whole.map.notes, ...notes] } }))
}
