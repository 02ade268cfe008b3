import { describe, expect, test } from 'vitest'
import { adjust, noPins } from '../../../plugin/core/brand/adjust'
import { choicesOf } from '../../../plugin/core/brand/choices'
import { derive } from '../../../plugin/core/brand/derive'
import { fromFile } from '../../../plugin/core/brand/from-file'
import { fromLook } from '../../../plugin/core/brand/from-look'
import { lookOf } from '../../../plugin/core/brand/look'
import { parseBrandData } from '../../../plugin/core/brand/schema'
import type { Brand } from '../../../plugin/core/brand/brand'
import { trailBrand } from '../../../plugin/core/brand/built-in'
import { insertMap } from '../../../plugin/usecases/insert-map'
import { readAssets } from '../../../plugin/usecases/read-assets'
import { readLayers } from '../../../plugin/usecases/read-layers'
import { rebrandMaps } from '../../../plugin/usecases/rebrand-maps'
import { template } from '../../support/maps'
import { openStage, type Stage } from '../../support/sandbox'
import { theMap } from '../../support/waymark'

const fonts = ['Regular', 'Medium', 'Semi Bold', 'Bold'].map((style) => ({ family: 'Inter', style }))
const library = [{ key: 'lib-primary', name: 'brand/primary', collection: 'Northlight', colour: { r: 0.2, g: 0, b: 0.6 } }]
const PRIMARY = '#330099'

/** A file whose own variable `primary` stands for the library's. */
const withAlias = (): Promise<Stage> => openStage({ fonts, library, document: async (figma) => {
  const theirs = await figma.variables.importVariableByKeyAsync('lib-primary')
  const collection = figma.variables.createVariableCollection('Tokens')
  figma.variables.createVariable('color/primary', collection, 'COLOR').setValueForMode(collection.defaultModeId, figma.variables.createVariableAlias(theirs))
} })

async function pickedUp(stage: Stage): Promise<Brand> {
  const assets = await readAssets(stage.hands)
  const picked = assets.ok ? fromFile(assets.result) : null
  if (!picked) throw new Error('nothing picked')
  return derive({ id: 'north', name: 'Northlight', ...picked.choices })
}

const put = ({ hands }: Stage, brand: Brand) =>
  insertMap(hands, { template: template('five-phases'), choices: { locale: 'en' }, look: lookOf(brand, 'light', 'variables'), brand: brand.id, theme: 'light', key: 'north' })

const headerPaint = ({ engine }: Stage) => {
  const header = engine.person.currentPage.findOne((node) => node.type === 'FRAME' && node.name === 'Awareness')
  const [paint] = header && 'fills' in header ? header.fills as readonly Paint[] : []
  return paint?.type === 'SOLID' ? paint : null
}
const boundTo = async (stage: Stage) => {
  const variable = await stage.engine.person.variables.getVariableByIdAsync(headerPaint(stage)?.boundVariables?.color?.id ?? '')
  return variable && { name: variable.name, remote: variable.remote }
}

describe('colours of a library', () => {
  test('keep the variable’s key when a brand is picked up from the file, and in the brand’s own file', async () => {
    const brand = await pickedUp(await withAlias())
    expect(brand.library).toEqual({ light: { stage: { key: 'lib-primary', hex: PRIMARY } } })
    expect(parseBrandData(JSON.parse(JSON.stringify(brand)))).toEqual({ ok: true, brand })
  })

  test('are bound to the library’s variable, and no copy of it is made', async () => {
    const stage = await withAlias()
    const done = await put(stage, await pickedUp(stage))
    expect(done.ok && done.result.unbound).toEqual([])
    expect(await boundTo(stage)).toEqual({ name: 'brand/primary', remote: true })
    const names = (await stage.engine.person.variables.getLocalVariablesAsync()).map(({ name }) => name)
    expect(names).toContain('paper')
    expect(names).not.toContain('stage')
  })

  test('are drawn in the brand’s value where the library does not give them, and that is said', async () => {
    const brand = await pickedUp(await withAlias())
    const elsewhere = await openStage({ fonts })
    const done = await put(elsewhere, brand)
    expect(done).toMatchObject({ ok: true, result: { unbound: ['stage'] } })
    expect(await boundTo(elsewhere)).toEqual({ name: 'stage', remote: false })
    expect(headerPaint(elsewhere)?.color).toMatchObject({ r: 0.2, g: 0, b: 0.6 })
  })

  test('are the brand’s own again once somebody changed them', async () => {
    const stage = await withAlias()
    const brand = await pickedUp(stage)
    const changed = adjust(brand, { ...choicesOf(brand), primary: '#004400' }, { primary: '#004400' }, noPins)
    expect(lookOf(changed, 'light', 'variables').library).toEqual({})
    await put(stage, changed)
    expect(await boundTo(stage)).toEqual({ name: 'stage', remote: false })
  })

  test('are picked up from a frame that is painted with them', async () => {
    const stage = await openStage({ fonts, library, document: async (figma) => {
      const theirs = await figma.variables.importVariableByKeyAsync('lib-primary')
      const frame = figma.createFrame()
      frame.fills = [figma.variables.setBoundVariableForPaint({ type: 'SOLID', color: { r: 0, g: 0, b: 0 } }, 'color', theirs)]
    } })
    const read = await readLayers(stage.hands, { in: 'page' }, 'full')
    const picked = read.ok ? fromLook(read.result.pages.flatMap(({ layers }) => layers)) : null
    expect(picked?.choices).toMatchObject({ primary: PRIMARY, library: { primary: 'lib-primary' } })
  })

  test('give way to another brand’s', async () => {
    const stage = await withAlias()
    const brand = await pickedUp(stage)
    await put(stage, brand)
    const { reading } = await theMap(stage)
    const done = await rebrandMaps(stage.hands, [reading], trailBrand, 'light', 'variables', { known: [brand, trailBrand] })
    expect(done.ok).toBe(true)
    expect(await boundTo(stage)).toEqual({ name: 'stage', remote: false })
  })
})
