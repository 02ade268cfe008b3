import { currentMap } from '../state/current-map'
import { rows } from '../state/findings'
import { layerOf } from '../state/layer-of'
import type { Workers } from './workers'

export const alikeWorkers: Workers = {
  /** Whoever deals with many findings at once sees their layers on the canvas. */
  alike({ state, send }, { finding: { rule } }) {
    const audit = currentMap(state())
    if (audit) send({ type: 'go', ids: [...new Set(rows(audit).filter((finding) => finding.rule === rule).map((finding) => layerOf(audit, finding)))] })
  },
}
