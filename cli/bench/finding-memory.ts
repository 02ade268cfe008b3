import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { auditAll } from '../../plugin/core/audit/audit-all'
import { readTagged } from '../../plugin/core/reading/tagged/read-tagged'
import { copiesOf } from './copies'
import { figure, type Figure } from './figure'
import { layersOfOne } from './layers-of-one'

const PAGE = { id: '0:1', name: 'Page 1' }

/** What a finding costs while the panel holds it, against its own words as JSON: 250 maps whose every text is untidy. */
export async function findingMemory(program: string): Promise<Figure[]> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const heap = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const layers = copiesOf(await layersOfOne(program), 250).map((layer) => (layer.text === undefined ? layer : { ...layer, text: `${layer.text}  twice  ` }))
  const readings = readTagged(layers, PAGE)
  const audit = () => auditAll(readings, { preset: 'strict' }).map(({ findings }) => findings)
  // The first run fills what is kept anyway, such as catalogues.
  audit()
  const before = heap()
  const found = audit()
  const held = heap() - before
  const count = found.reduce((sum, { length }) => sum + length, 0)
  const said = found.reduce((sum, one) => sum + JSON.stringify(one).length, 0)
  return [figure(`memory of ${count} findings`, held / count, 'bytes each', 'the same finding as JSON, in characters', said / count, 2)]
}
