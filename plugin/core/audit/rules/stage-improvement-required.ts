import { isLow, worstIn } from '../feelings'
import { quoted } from '../rule'
import { requiredRole } from './required-role'

/** From here down a stage is a low: the lowest quarter of the scale. */
const LOW = 0.25

/** A low that nothing is planned for says more than an empty cell. */
export const stageImprovementRequired = requiredRole('improvement', ({ id }, { at, reading: { map: { scale } } }) => {
  const worst = worstIn(at(id, 'emotion'), scale)
  return worst && isLow(worst.value, scale, LOW) ? { variant: 'low', data: { value: worst.value, word: quoted(worst.word) } } : null
})
