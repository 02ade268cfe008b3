import type { Layer } from '../../layers/layer'
import { overlapX } from '../layer-tree'
import type { Oddity } from '../reading'
import type { FoundStage } from './read-stages'

export interface Pairing { readonly byStage: ReadonlyMap<string, { readonly layer: Layer; readonly span: number }>; readonly oddities: readonly Oddity[] }

const spanOf = (layer: Layer): number => (layer.tag?.kind === 'cell' ? layer.tag.span ?? 1 : 1)

/**
 * Which stage each cell of a row belongs to. As many cells (with their spans) as stages: by order, since order is what people
 * see. Otherwise by tag where the tag is unique in the row, and the rest by the header above them.
 */
export function pairCells(cells: readonly Layer[], stages: readonly FoundStage[], lane: string): Pairing {
  const byStage = new Map<string, { layer: Layer; span: number }>()
  const oddities: Oddity[] = []
  const covered = cells.reduce((sum, layer) => sum + spanOf(layer), 0)
  if (covered === stages.length) {
    let at = 0
    for (const layer of cells) {
      const found = stages[at]
      if (found) {
        byStage.set(found.stage.id, { layer, span: spanOf(layer) })
        const said = layer.tag?.kind === 'cell' ? layer.tag.stage : undefined
        const copied = layer.tag?.self !== undefined && layer.tag.self !== layer.id
        if (said !== undefined && !copied && found.tagged !== undefined && said !== found.tagged && stages.some(({ tagged }) => tagged === said)) {
          oddities.push({ kind: 'column-misaligned', node: layer.id, stage: found.stage.id, lane })
        }
      }
      at += spanOf(layer)
    }
    return { byStage, oddities }
  }
  const rest: Layer[] = []
  for (const layer of cells) {
    const said = layer.tag?.kind === 'cell' ? layer.tag.stage : undefined
    const alone = said !== undefined && cells.filter((one) => one.tag?.kind === 'cell' && one.tag.stage === said).length === 1
    const owner = alone ? stages.find(({ tagged }) => tagged === said) : undefined
    if (owner) byStage.set(owner.stage.id, { layer, span: spanOf(layer) })
    else rest.push(layer)
  }
  for (const layer of rest) {
    const above = stages.reduce<FoundStage | undefined>((best, one) => (shared(layer, one) > Math.max(0, best ? shared(layer, best) : 0) ? one : best), undefined)
    if (above && !byStage.has(above.stage.id)) byStage.set(above.stage.id, { layer, span: spanOf(layer) })
    else oddities.push({ kind: 'cell-detached', node: layer.id, lane, ...(above && { stage: above.stage.id }) })
  }
  return { byStage, oddities }
}

const shared = (layer: Layer, { stage }: FoundStage): number => (layer.box && stage.box ? overlapX(layer.box, stage.box) : 0)
