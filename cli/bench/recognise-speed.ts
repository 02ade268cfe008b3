import { recognise } from '../../plugin/core/reading/recognise/recognise'
import { hasLaneWords } from '../../plugin/core/reading/recognise/has-lane-words'
import { createLexicon } from '../../plugin/core/words/lexicon'
import { bareWalk } from './bare-walk'
import { drawLayers } from './draw-layers'
import { emptyPage } from './drawn-map'
import { figure, type Figure } from './figure'
import { handMadePage } from './hand-made-page'
import { interleave } from './interleave'
import { layersOfOne } from './layers-of-one'

const PAGE = { id: '0:1', name: 'Page 1' }

/**
 * Recognising three hand-made maps on a page of 10,000 layers against a bare walk that reads the same properties of the same page
 * on the engine; against itself ten times as large; and what a page without a lane word costs once its texts are read.
 */
export async function recogniseSpeed(program: string): Promise<Figure[]> {
  const one = await layersOfOne(program)
  const page = handMadePage(one, 10_000)
  const large = handMadePage(one, 100_000)
  const plain = handMadePage([], 10_000).filter(({ text }) => text !== undefined)
  const { engine } = await emptyPage(program)
  const { figma: host } = engine
  await drawLayers(engine.person, page)
  await engine.settle()
  const lexicon = createLexicon()
  const find = (layers: typeof page) => recognise(layers, { page: PAGE, lexicon }).maps.length
  if (find(page) !== 3) throw new Error(`${find(page)} maps of 3 were found`)
  if (hasLaneWords(plain, { lexicon }).length) throw new Error('lane words were found where there are none')
  const [ours = 0, walk = 1, ten = 0, dismissed = 0] = await interleave(5, () => find(page), () => bareWalk(host.currentPage), () => find(large), () => hasLaneWords(plain, { lexicon }))
  return [
    figure('recognise 3 maps among 10,000 layers', ours, 'ms', 'a bare walk reading the same properties', walk, 2),
    figure('recognise 3 maps among 100,000 layers', ten, 'ms', 'recognise 3 maps among 10,000 layers', ours, 13),
    figure('dismiss 10,000 layers without a lane word by their texts', dismissed, 'ms', 'a bare walk reading the same properties', walk, 1),
  ]
}
