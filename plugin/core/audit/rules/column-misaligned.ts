import * as z from 'zod/mini'
import { byLane } from '../by-lane'
import type { Rule } from '../rule'

const schema = z.strictObject({ pixels: z.number().check(z.gte(1)) })

/** Cells that belong to one stage and stand under another, or off their column. One finding a lane. */
export const columnMisaligned: Rule<'map', z.infer<typeof schema>> = {
  id: 'column-misaligned',
  group: 'template',
  level: 'map',
  severity: { workshop: 'off', recommended: 'info', strict: 'warning' },
  fix: 'safe',
  reads: ['cells', 'stages'],
  options: { schema, defaults: { pixels: 8 } },
  check({ cells, oddities, reading, orientation }, { lanes, stages, options: { pixels }, report }) {
    const told = new Set<string>()
    for (const { kind, node, lane = '', stage = null } of oddities) {
      if (kind !== 'column-misaligned' || told.has(lane)) continue
      told.add(lane)
      report({ key: `lane:${lane}`, lane, stage, node, variant: 'order', data: { lane: lanes.get(lane)?.label ?? '', stage: stages.get(stage ?? '')?.name ?? '' } })
    }
    if (reading !== 'tagged' || orientation !== 'stages-across') return
    for (const [lane, row] of byLane(cells)) {
      if (told.has(lane)) continue
      const off = row.find(({ stage, box, node }, at) => {
        const header = stages.get(stage)?.box
        return box && header && node !== null && node !== row[at - 1]?.node && Math.abs(box.x - header.x) > pixels
      })
      if (off) report({ key: `lane:${lane}`, lane, stage: off.stage, node: off.node, variant: 'place', data: { lane: lanes.get(lane)?.label ?? '', stage: stages.get(off.stage)?.name ?? '' } })
    }
  },
}
