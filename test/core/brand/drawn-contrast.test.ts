import { describe, expect, test } from 'vitest'
import { texts } from 'waymark:templates'
import type { Brand, Theme } from '../../../plugin/core/brand/brand'
import { brands } from '../../../plugin/core/brand/built-in'
import { PAIRS } from '../../../plugin/core/brand/checks'
import { AA, contrast } from '../../../plugin/core/brand/contrast'
import { derive } from '../../../plugin/core/brand/derive'
import { lookOf } from '../../../plugin/core/brand/look'
import type { ColourToken, PlanNode } from '../../../plugin/core/layers/plan'
import { planMap } from '../../../plugin/core/layout/plan-map'
import { speak } from '../../../plugin/core/messages/catalogues'
import { draft } from '../../support/maps'

interface Written { readonly key: string; readonly shown: ColourToken; readonly on: ColourToken }

/** Every text of a plan with the ground it stands on: the nearest fill around it. */
function writtenIn(plan: PlanNode): Written[] {
  const found: Written[] = []
  const open: { node: PlanNode; ground: ColourToken }[] = [{ node: plan, ground: 'paper' }]
  for (let one = open.pop(); one; one = open.pop()) {
    const { node, ground } = one
    if (node.text) found.push({ key: node.key, shown: node.text.colour, on: ground })
    for (const child of node.children ?? []) open.push({ node: child, ground: node.fill ?? ground })
  }
  return found
}

const drawn = (brand: Brand, theme: Theme): Written[] => Object.keys(texts).flatMap((id) => [true, false].flatMap((filled) => {
  const look = lookOf(brand, theme, 'values')
  return writtenIn(planMap(draft(id, { filled }), 'm', { brand: brand.id, theme, ...look }, speak('en')))
}))

const own = (['lined', 'filled', 'open'] as const).map((card) => derive({ id: card, name: `Acme ${card}`, primary: '#FFD400', card, stage: 'chevron' }))

describe.each([...brands, ...own].map((brand) => [brand.name, brand] as const))('%s', (_, brand) => {
  test.each(['light', 'dark'] as const)('writes every word of every template so that it can be read, %s', (theme) => {
    const pale = drawn(brand, theme).filter(({ shown, on }) => contrast(brand[theme][shown], brand[theme][on]) < AA.text)
    expect(pale).toEqual([])
  })
})

test('what is written on maps is what the checks of a brand look at', () => {
  const checked = new Set(PAIRS.flatMap(([, shown, grounds]) => grounds.map((on) => `${shown} on ${on}`)))
  const seen = new Set([brands[0]!, ...own].flatMap((brand) => drawn(brand, 'light')).map(({ shown, on }) => `${shown} on ${on}`))
  expect([...seen].filter((pair) => !checked.has(pair))).toEqual([])
})
