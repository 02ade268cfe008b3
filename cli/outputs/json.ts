import { auditMaps } from '../../plugin/usecases/audit-maps'
import { failureText } from '../failure-text'
import { fine, problem } from '../problem'
import type { Output } from './output'

/** The map as data, read back from the canvas: what is drawn is what is written. */
export const json: Output = {
  ending: '.json',
  async make(_engine, hands, id) {
    const read = await auditMaps(hands, { scope: { in: 'file' } })
    if (!read.ok) return problem('plugin.failed', { file: id, detail: failureText(read) })
    const map = read.result.maps.find(({ reading }) => reading.id === id)?.reading.map
    return map ? fine(`${JSON.stringify(map, null, 2)}\n`) : problem('plugin.failed', { file: id, detail: 'missing-node' })
  },
}
