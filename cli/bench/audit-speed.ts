import { createLinter } from '@open-pencil/core/lint'
import { auditAll } from '../../plugin/core/audit/audit-all'
import type { MapReading } from '../../plugin/core/reading/reading'
import { readTagged } from '../../plugin/core/reading/tagged/read-tagged'
import { foldWords } from '../../plugin/core/words/fold'
import { copiesOf } from './copies'
import { figure, type Figure } from './figure'
import { layersOfOne } from './layers-of-one'
import { interleave } from './interleave'
import { linterGraph } from './linter-graph'

const PAGE = { id: '0:1', name: 'Page 1' }
/** Cells of the five-phases map with all its lanes. */
const CELLS = 40

/** The audit of 10,000 cells (250 maps of 5 × 8) against another linter, against reading every word once, and against itself ten times as large. */
export async function auditSpeed(program: string): Promise<Figure[]> {
  const one = await layersOfOne(program)
  const layers = copiesOf(one, 10_000 / CELLS)
  const readings = readTagged(layers, PAGE)
  const many = Array.from({ length: 10 }, () => readings).flat()
  const graph = linterGraph(layers)
  const audit = (maps: readonly MapReading[]) => () => { auditAll(maps, { preset: 'strict' }) }
  const lint = () => { createLinter({ preset: 'recommended' }).lintGraph(graph) }
  const fold = () => { for (const { text } of layers) if (text !== undefined) foldWords(text) }
  const [small = 0, linter = 1, folded = 1, large = 0] = await interleave(9, audit(readings), lint, fold, audit(many))
  return [
    figure('audit 10,000 cells', small, 'ms', `@open-pencil/core lint recommended, ${layers.length} layers`, linter, 0.25),
    figure('audit 10,000 cells', small, 'ms', 'one pass that folds every text', folded, 6),
    figure('audit 100,000 cells', large, 'ms', 'audit 10,000 cells', small, 13),
  ]
}
