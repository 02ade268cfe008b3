import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openFig, partsOf } from '../../../cli/engine/engine'
import { settle } from '../../../cli/engine/layout/settle'
import { isAutoLayout, num } from '../../../cli/engine/model/record'
import { descendants } from '../../../cli/engine/model/tree'

const file = '/work/shared/fixtures/maps/dragonangel-customer-journey-map.fig'

/** Figma's own sizes are the only proof that our layout is Figma's: 45 nested auto-layout frames, laid out again from scratch. */
describe.skipIf(!existsSync(file))('a journey map made in Figma', () => {
  test('laid out anew it stands where Figma had put it', async () => {
    const { session: { doc } } = partsOf(await openFig(readFileSync(file)))
    const nodes = [...descendants(doc.root)]
    const stored = new Map(nodes.map(node => [node, geometry(node)]))
    for (const node of nodes) if (isAutoLayout(node)) doc.dirty.add(node)
    settle(doc)
    const off = nodes.flatMap(node => {
      const by = Math.max(...geometry(node).map((value, i) => Math.abs(value - stored.get(node)![i]!)))
      return by > 1 ? [`${node.id} by ${by.toFixed(1)}`] : []
    })
    // One list line breaks a word later in our Inter than in Figma's, 18 px: its text, the row around it, the page frame.
    expect(off).toEqual(['5:244 by 18.0', '5:224 by 18.0', '1:7 by 18.0', '5:70 by 18.0', '5:72 by 18.0'])
  })
})

const geometry = (node: Parameters<typeof num>[0]): number[] => ['x', 'y', 'width', 'height'].map(key => num(node, key))
