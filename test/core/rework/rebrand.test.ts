import { describe, expect, test } from 'vitest'
import { brands, trailBrand } from '../../../plugin/core/brand/built-in'
import type { Brand } from '../../../plugin/core/brand/brand'
import { derive } from '../../../plugin/core/brand/derive'
import { rebrandMaps } from '../../../plugin/usecases/rebrand-maps'
import { takeBack } from '../../../plugin/usecases/take-back'
import { drawMap, got, mapsOn, shown, withoutIds } from '../../support/drawn-map'
import { openStage, type Stage } from '../../support/sandbox'

const harbour = brands.find(({ id }) => id === 'harbour')!
const acme = derive({ id: 'acme', name: 'Acme', primary: '#7A1FA2', corners: 0, stage: 'chevron', card: 'open', face: 'soft' })
const known = [...brands, acme]

const dress = async (stage: Stage, brand: typeof acme, theme: 'light' | 'dark' = 'light', drawn: 'variables' | 'variables-and-styles' | 'values' = 'variables', only?: string) =>
  got(await rebrandMaps(stage.hands, (await mapsOn(stage)).filter(({ id }) => !only || id === only), brand, theme, drawn, { known }))

const things = ({ engine }: Stage) => (engine.snapshot() as { things: { id: string }[] }).things

describe('a map dressed in another brand and back', () => {
  test.each([
    ['harbour', harbour, 'variables'], ['harbour', harbour, 'values'], ['harbour', harbour, 'variables-and-styles'],
  ] as const)('is deep-equal: %s, %s', async (_, brand, drawn) => {
    const stage = await openStage()
    const id = await drawMap(stage, { drawn, choices: { filled: true } })
    const before = shown(stage, id)
    await dress(stage, brand, 'dark', drawn)
    expect(shown(stage, id)).not.toEqual(before)
    await dress(stage, trailBrand, 'light', drawn)
    expect(shown(stage, id)).toEqual(before)
  })

  test('is equal where forms come and go, down to points and corners', async () => {
    const stage = await openStage()
    const id = await drawMap(stage)
    const before = withoutIds(shown(stage, id))
    await dress(stage, acme)
    expect(JSON.stringify(shown(stage, id))).toContain('"Point"')
    await dress(stage, trailBrand)
    expect(withoutIds(shown(stage, id))).toEqual(before)
  })

  test('reads as the same map at every step', async () => {
    const stage = await openStage()
    await drawMap(stage, { id: 'five-phases', choices: { filled: true } })
    const [before] = await mapsOn(stage)
    await dress(stage, acme)
    const [after] = await mapsOn(stage)
    expect(after?.map).toEqual(before?.map)
    expect(after?.oddities).toEqual([])
    expect(after?.tag).toMatchObject({ brand: 'acme', theme: 'light', drawn: 'variables' })
  })
})

test('two brands in one file: dressing one map leaves the other, its variables and its styles as they are', async () => {
  const stage = await openStage()
  const a = await drawMap(stage, { key: 'a', drawn: 'variables-and-styles' })
  const b = await drawMap(stage, { key: 'b', brand: harbour, drawn: 'variables-and-styles' })
  const before = { b: shown(stage, b), things: things(stage) }
  await dress(stage, acme, 'dark', 'variables-and-styles', a)
  const after = things(stage)
  expect(shown(stage, b)).toEqual(before.b)
  expect(before.things.map(({ id }) => after.find((thing) => thing.id === id))).toEqual(before.things)
  expect(after.length).toBeGreaterThan(before.things.length)
})

test('dressing twice in one brand adds nothing to the file the second time', async () => {
  const stage = await openStage()
  await drawMap(stage, { key: 'a' })
  await dress(stage, harbour)
  const before = things(stage)
  await drawMap(stage, { key: 'b' })
  await dress(stage, harbour)
  expect(things(stage)).toEqual(before)
})

describe('what a person did to a map stays', () => {
  const touched = async () => {
    const stage = await openStage()
    const id = await drawMap(stage, { choices: { filled: true } })
    const { person } = stage.engine
    const map = await person.getNodeByIdAsync(id) as FrameNode
    const note = map.findOne((node) => node.type === 'TEXT' && node.characters.startsWith('Writes at lunch')) as TextNode
    note.fills = [{ type: 'SOLID', color: { r: 1, g: 0, b: 1 } }]
    note.fontSize = 22
    const other = map.findOne((node) => node.type === 'TEXT' && node.characters.startsWith('Message to the barber')) as TextNode
    other.characters = 'Phone, at last'
    other.setRangeFontName(0, 5, { family: 'Inter', style: 'Bold' })
    map.x = 5000
    person.commitUndo()
    return { stage, id, note, other }
  }

  test('colours, sizes, bold words and places', async () => {
    const { stage, id, note, other } = await touched()
    await dress(stage, harbour)
    expect([note.fontSize, (note.fills as SolidPaint[])[0]?.color]).toEqual([22, { r: 1, g: 0, b: 1 }])
    expect(other.getRangeFontName(0, 5)).toEqual({ family: 'Inter', style: 'Bold' })
    expect(other.characters).toBe('Phone, at last')
    expect(shown(stage, id).x).toBe(5000)
  })

  test('there and back, all of it', async () => {
    const { stage, id } = await touched()
    const before = shown(stage, id)
    await dress(stage, harbour)
    await dress(stage, trailBrand)
    expect(shown(stage, id)).toEqual(before)
  })
})

describe('taking a new brand back', () => {
  test('restores maps that were dressed differently', async () => {
    const stage = await openStage()
    const a = await drawMap(stage, { key: 'a' })
    const b = await drawMap(stage, { key: 'b', brand: harbour, theme: 'dark', drawn: 'values' })
    const before = [a, b].map((id) => withoutIds(shown(stage, id)))
    const { undo, maps } = await dress(stage, acme)
    expect(maps).toEqual([a, b])
    expect(undo).toHaveLength(2)
    got(await takeBack(stage.hands, undo ?? []))
    expect([a, b].map((id) => withoutIds(shown(stage, id)))).toEqual(before)
  })

  test('is one step for a person, however many maps', async () => {
    const stage = await openStage()
    const a = await drawMap(stage, { key: 'a' })
    await drawMap(stage, { key: 'b' })
    const before = shown(stage, a)
    const steps = stage.engine.undoSteps
    await dress(stage, harbour)
    expect(stage.engine.undoSteps).toBe(steps + 1)
    stage.engine.undo()
    expect(shown(stage, a)).toEqual(before)
  })

  test('is left to Figma where nobody knows the brand a map wore', async () => {
    const stage = await openStage()
    const stranger = derive({ id: 'stranger', name: 'Stranger', primary: '#114488' })
    const id = await drawMap(stage, { brand: stranger })
    const { undo } = await dress(stage, harbour)
    expect(undo).toBeNull()
    expect((await mapsOn(stage))[0]?.tag?.brand).toBe('harbour')
    expect(shown(stage, id).name).toMatch(/Journey map/)
  })
})

test('a brand that was changed reaches its maps, and the variables they share', async () => {
  const stage = await openStage()
  await drawMap(stage, { brand: acme })
  const changed = derive({ id: 'acme', name: 'Acme', primary: '#006644', corners: 0, stage: 'chevron', card: 'open', face: 'soft' })
  await dress(stage, changed)
  const [map] = await mapsOn(stage)
  const header = map?.stages[0]?.node ?? ''
  expect(JSON.stringify(things(stage))).toContain('Acme')
  expect(things(stage).filter((thing) => JSON.stringify(thing).includes('"Waymark · Acme"')).length).toBe(1)
  const fill = (await stage.engine.person.getNodeByIdAsync(header) as FrameNode).fills as SolidPaint[]
  const variable = await stage.engine.person.variables.getVariableByIdAsync(fill[0]?.boundVariables?.color?.id ?? '')
  expect(Object.values(variable?.valuesByMode ?? {})[0]).toMatchObject({ r: 0, g: 0.4, b: expect.closeTo(0x44 / 255, 2) as number })
})

test('a brand that was changed and put on its maps again is taken back, variables too, where it is known as it was', async () => {
  const stage = await openStage()
  const id = await drawMap(stage, { brand: acme })
  const before = [shown(stage, id), things(stage)]
  const changed = derive({ id: 'acme', name: 'Acme', primary: '#006644', corners: 12, stage: 'rectangle', card: 'filled', face: 'square' })
  const put = async (known: readonly Brand[]) => got(await rebrandMaps(stage.hands, await mapsOn(stage), changed, 'light', 'variables', { known }))
  const { undo } = await put([acme, changed, ...brands])
  expect(shown(stage, id)).not.toEqual(before[0])
  got(await takeBack(stage.hands, undo!))
  expect([withoutIds(shown(stage, id)), things(stage)]).toEqual([withoutIds(before[0] as ReturnType<typeof shown>), before[1]])
  expect((await put([changed, ...brands])).undo).toBeNull()
})

describe('a brand’s logo', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 40"><path d="M0 0 H240 V40 Z" fill="#7A1FA2"/></svg>'
  const marked = { ...acme, id: 'marked', name: 'Marked', shape: undefined, logo: { type: 'svg' as const, data: svg, width: 240, height: 40 } }
  const slot = async (stage: Stage, id: string) => (await stage.engine.person.getNodeByIdAsync(id) as FrameNode).findOne((node) => node.name === 'Logo' && node.type === 'FRAME') as FrameNode
  const wear = async (stage: Stage, brand: Parameters<typeof dress>[1]) => got(await rebrandMaps(stage.hands, await mapsOn(stage), brand, 'light', 'variables', { known: [...brands, marked] }))

  test('takes the empty place, as large as that allows, and leaves it again', async () => {
    const stage = await openStage()
    const id = await drawMap(stage)
    const before = withoutIds(shown(stage, id))
    await wear(stage, marked)
    const image = (await slot(stage, id)).children[0] as FrameNode
    expect([image.width, image.height, image.children.length]).toEqual([120, 20, 1])
    await wear(stage, trailBrand)
    expect(withoutIds(shown(stage, id))).toEqual(before)
  })

  test('is taken back together with the brand, put on or taken off', async () => {
    const stage = await openStage()
    const id = await drawMap(stage, { brand: marked })
    const before = withoutIds(shown(stage, id))
    const { undo } = await wear(stage, harbour)
    got(await takeBack(stage.hands, undo!))
    expect(withoutIds(shown(stage, id))).toEqual(before)
  })

  test('drawn with the map is the same as put on later', async () => {
    const stage = await openStage()
    const id = await drawMap(stage, { key: 'a', brand: marked })
    const fresh = withoutIds(shown(stage, (await slot(stage, id)).id))
    await wear(stage, trailBrand)
    await wear(stage, marked)
    expect(withoutIds(shown(stage, (await slot(stage, id)).id))).toEqual(fresh)
  })

  test('does not drive out one that a person put there', async () => {
    const stage = await openStage()
    const id = await drawMap(stage)
    const place = await slot(stage, id)
    for (const child of [...place.children]) child.remove()
    const own = stage.engine.person.createRectangle()
    own.name = 'Our own'
    place.appendChild(own)
    await wear(stage, marked)
    expect((await slot(stage, id)).children.map(({ name }) => name)).toEqual(['Our own'])
  })
})
