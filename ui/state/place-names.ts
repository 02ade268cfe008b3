import type { Layer } from '../../plugin/core/layers/layer'
import type { MapReading } from '../../plugin/core/reading/reading'

/** What people call the place of a layer: “Purchase, Improvements”, or only the lane or the stage; null elsewhere. */
export function placeNames({ stages, lanes, cells }: Pick<MapReading, 'stages' | 'lanes' | 'cells'>, layers: readonly Layer[]): (node: string) => string | null {
  const parentOf = new Map(layers.map(({ id, parent }) => [id, parent]))
  const stageNames = new Map(stages.map(({ id, name }) => [id, name]))
  const laneNames = new Map(lanes.map(({ id, label }) => [id, label]))
  const names = new Map<string, string>()
  for (const { node, name } of stages) if (node !== null) names.set(node, name)
  for (const { node, label } of lanes) if (node !== null) names.set(node, label)
  for (const { node, stage, lane } of cells) if (node !== null) names.set(node, `${stageNames.get(stage) ?? ''}, ${laneNames.get(lane) ?? ''}`)
  return (node) => {
    for (let at: string | undefined = node; at !== undefined; at = parentOf.get(at)) {
      const name = names.get(at)
      if (name !== undefined) return name
    }
    return null
  }
}
