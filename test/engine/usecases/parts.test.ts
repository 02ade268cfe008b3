import { describe, expect, test } from 'vitest'
import { lookOf } from '../../../plugin/core/brand/look'
import type { Parts } from '../../../plugin/core/layers/shape'
import { insertMap } from '../../../plugin/usecases/insert-map'
import { readComponents } from '../../../plugin/usecases/read-components'
import { rebrandMaps } from '../../../plugin/usecases/rebrand-maps'
import { brands } from '../../../plugin/core/brand/built-in'
import { agencyBrand, drawComponent } from '../../support/agency'
import { template } from '../../support/maps'
import { openStage, type Stage } from '../../support/sandbox'
import { insert, theMap } from '../../support/waymark'

const fonts = ['Regular', 'Medium', 'Semi Bold', 'Bold'].map((style) => ({ family: 'Inter', style }))

/** A file with a page of two components. */
async function agency(): Promise<{ stage: Stage; parts: { header: NonNullable<Parts['header']>; card: NonNullable<Parts['card']> }; components: readonly ComponentNode[] }> {
  let drawn: ReturnType<typeof drawComponent>[] = []
  const stage = await openStage({ fonts, document: (figma) => {
    const page = figma.createPage()
    page.name = 'Library'
    drawn = [drawComponent(figma, 'Stage'), drawComponent(figma, 'Card')]
    for (const [at, { component }] of drawn.entries()) {
      page.appendChild(component)
      component.y = at * 200
    }
  } })
  const [header, card] = drawn
  if (!header || !card) throw new Error('nothing drawn')
  return { stage, parts: { header: header.part, card: card.part }, components: drawn.map(({ component }) => component) }
}

const put = ({ hands }: Stage, components: Parts) =>
  insertMap(hands, { template: template('five-phases'), choices: { locale: 'en', filled: true }, look: lookOf(agencyBrand(components), 'light', 'variables'), brand: 'trail', theme: 'light', key: 'own' })

const instances = ({ engine }: Stage): InstanceNode[] => engine.person.currentPage.findAllWithCriteria({ types: ['INSTANCE'] })

describe('components of the agency’s own', () => {
  test('are listed with their text properties, wherever in the file they lie', async () => {
    const { stage, parts } = await agency()
    const listed = await readComponents(stage.hands)
    expect(listed).toMatchObject({ ok: true, result: [
      { id: parts.header.id, key: parts.header.key, name: 'Stage', page: 'Library', texts: [{ name: 'Label', property: parts.header.text }, { name: 'Foot' }] },
      { id: parts.card.id, name: 'Card', texts: [{ name: 'Label' }, { name: 'Foot', property: parts.card.meta }] },
    ] })
  })

  test('stand for stage headers and cards, and the map reads as one that we drew', async () => {
    const { stage, parts } = await agency()
    const steps = stage.engine.undoSteps
    expect(await put(stage, parts)).toMatchObject({ ok: true })
    expect(stage.engine.undoSteps).toBe(steps + 1)
    const own = await theMap(stage)
    const plainStage = await openStage({ fonts })
    await insert(plainStage, { choices: { filled: true } })
    const plain = await theMap(plainStage)
    expect(own.reading.map).toEqual(plain.reading.map)
    expect(own.completeness).toEqual(plain.completeness)
    expect(own.findings.map(({ rule, key }) => `${rule} ${key}`)).toEqual(plain.findings.map(({ rule, key }) => `${rule} ${key}`))
    const mains = await Promise.all(instances(stage).map((instance) => instance.getMainComponentAsync()))
    expect(mains.filter((main) => main?.name === 'Stage')).toHaveLength(5)
    expect(mains.filter((main) => main?.name === 'Card').length).toBeGreaterThan(9)
  }, 30_000)

  test('show the words as their property, as wide as the column, and leave what they cannot show beneath', async () => {
    const { stage, parts } = await agency()
    await put(stage, parts)
    const card = instances(stage).find((one) => one.componentProperties[parts.card.text]?.value === 'Checkout, collection step')
    expect(card?.width).toBe(card?.parent && 'width' in card.parent ? card.parent.width : 0)
    expect(card?.width).toBe(232)
    expect(card?.parent?.children.map(({ type }) => type)).toEqual(['INSTANCE', 'FRAME'])
    const header = instances(stage).find((one) => one.componentProperties[parts.header.text]?.value === 'Awareness')
    expect(header?.parent?.children.map((one) => (one.type === 'TEXT' ? one.characters : one.type))).toEqual(['1', 'INSTANCE'])
    const improvement = instances(stage).find((one) => String(one.componentProperties[parts.card.meta ?? '']?.value).includes(' · '))
    expect(improvement?.parent?.children.map(({ type }) => type)).toEqual(['INSTANCE'])
  })

  test('follow a changed word as a property, and give it back', async () => {
    const { stage, parts } = await agency()
    await put(stage, parts)
    const { reading } = await theMap(stage)
    const node = reading.stages[0]?.nameNode ?? ''
    const change = (value: string, expected: string) => stage.hands.request('apply', { change: { look: lookOf(agencyBrand(parts), 'light', 'variables'), patches: [{ op: 'text', node, value, expect: expected }] } })
    const header = () => instances(stage).find((one) => node.startsWith(`I${one.id}`))
    expect(await change('First look', 'Awareness')).toMatchObject({ ok: true })
    expect(header()?.componentProperties[parts.header.text]?.value).toBe('First look')
    expect((await theMap(stage)).reading.stages[0]?.name).toBe('First look')
    stage.engine.undo()
    expect(header()?.componentProperties[parts.header.text]?.value).toBe('Awareness')
  })

  test('leave the document as it was when undone', async () => {
    const { stage, parts } = await agency()
    const before = stage.engine.snapshot()
    await put(stage, parts)
    stage.engine.undo()
    expect(stage.engine.snapshot()).toEqual(before)
  })

  test('that are gone are named, and nothing is drawn', async () => {
    const { stage, parts, components } = await agency()
    components[1]?.remove()
    stage.engine.person.commitUndo()
    const before = stage.engine.snapshot()
    expect(await put(stage, parts)).toMatchObject({ ok: false, failure: { code: 'missing-component', found: 'Card' } })
    expect(stage.engine.snapshot()).toEqual(before)
  })

  test('that a copy of the file only resembles are not taken for them', async () => {
    const { stage, parts } = await agency()
    expect(await put(stage, { header: { ...parts.header, key: 'another' } })).toMatchObject({ ok: false, failure: { code: 'missing-component', found: 'Stage' } })
  })

  test('whose text property is another by now are named too, and nothing is drawn', async () => {
    const { stage, parts } = await agency()
    const before = stage.engine.snapshot()
    expect(await put(stage, { ...parts, card: { ...parts.card, text: 'Words#9:9' } })).toMatchObject({ ok: false, failure: { code: 'missing-component', found: 'Card' } })
    expect(stage.engine.snapshot()).toEqual(before)
  })

  test('are found when somebody detaches them; the words stay', async () => {
    const { stage, parts } = await agency()
    await put(stage, parts)
    instances(stage).find((one) => one.componentProperties[parts.card.text]?.value === 'Checkout, collection step')?.detachInstance()
    stage.engine.person.commitUndo()
    const after = await theMap(stage)
    expect(after.findings.filter(({ rule }) => rule === 'instance-detached')).toMatchObject([{ variant: 'named' }])
    expect(after.reading.map.notes.some(({ text }) => text.includes('Checkout, collection step'))).toBe(true)
  })

  test('are kept when the map takes another brand, and words stay theirs', async () => {
    const { stage, parts } = await agency()
    await put(stage, parts)
    const { reading } = await theMap(stage)
    const shown = (): unknown[] => instances(stage).map((one) => [one.id, one.componentProperties])
    const before = shown()
    const [, ledger] = brands
    if (!ledger) throw new Error('no brand')
    const done = await rebrandMaps(stage.hands, [reading], ledger, 'light', 'variables')
    expect(done.ok).toBe(true)
    expect(shown()).toEqual(before)
  })
})
