import { describe, expect, test } from 'vitest'
import { summaries } from 'waymark:templates'
import type { Theme } from '../../plugin/core/brand/brand'
import { LOCALES } from '../../plugin/core/journey/locale'
import type { Layer } from '../../plugin/core/layers/layer'
import { faults } from './faults'
import { openStage, type Stage } from './sandbox'
import { insert, theMap } from './waymark'

async function layersOf({ hands }: Stage, id: string): Promise<Layer[]> {
  const layers: Layer[] = []
  const read = await hands.request('read', { scope: { in: 'ids', ids: [id] }, detail: 'full' }, { onPart: (part) => layers.push(...part.layers) })
  if (!read.ok) throw new Error(JSON.stringify(read))
  return layers
}

/** Every template in every language, filled and not, drawn in one brand: a file for each brand, so that they run side by side. */
export const libraryWears = (brand: string, theme: Theme): void => describe.each(summaries.map(({ id }) => id))(`%s, in ${brand}`, (id) => {
  for (const locale of LOCALES) test.each([['unfilled, it has nothing filled and 3 × stages errors', false], ['filled, it misses nothing', true]] as const)(`in ${locale} %s; nothing is clipped, overlaps or is hard to read`, async (_, filled) => {
    const stage = await openStage()
    const { id: root } = await insert(stage, { template: id, brand, theme, choices: { locale, filled } })
    expect(faults(await layersOf(stage, root))).toEqual([])
    const { completeness, findings, reading } = await theMap(stage)
    const required = 3 * reading.stages.length
    expect(completeness).toEqual({ filled: filled ? required : 0, required })
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(filled ? 0 : required)
    // Fonts of the brand that are not here are told of, not held against the map.
    expect(findings.filter(({ rule, variant }) => /^(text-|brand-|column-|cell-)/.test(rule) && variant !== 'stand-in')).toEqual([])
  })
})
