import { expect, test } from 'vitest'
import { fromFile } from '../../../plugin/core/brand/from-file'
import { readAssets } from '../../../plugin/usecases/read-assets'
import { drawMap, got } from '../../support/drawn-map'
import { openStage } from '../../support/sandbox'

function furnished(figma: PluginAPI): void {
  const colours = figma.variables.createVariableCollection('Brand')
  const set = (name: string, type: VariableResolvedDataType, value: VariableValue, into = colours) => {
    const variable = figma.variables.createVariable(name, into, type)
    variable.setValueForMode(into.defaultModeId, value)
    return variable
  }
  const violet = set('palette/violet', 'COLOR', { r: 122 / 255, g: 31 / 255, b: 162 / 255, a: 1 })
  set('brand/500', 'COLOR', figma.variables.createVariableAlias(set('alias', 'COLOR', figma.variables.createVariableAlias(violet))))
  set('radius/md', 'FLOAT', 6)
  set('font/body', 'STRING', 'Manrope')
  set('is-dark', 'BOOLEAN', false)
  const text = figma.createTextStyle()
  text.name = 'Heading/1'
  const paint = figma.createPaintStyle()
  paint.name = 'Background/page'
  paint.paints = [{ type: 'SOLID', color: { r: 1, g: 1, b: 1 } }]
  const gradient = figma.createPaintStyle()
  gradient.name = 'Sunset'
  gradient.paints = []
}

test('variables and styles of a file are read, aliases followed, and give a brand', async () => {
  const stage = await openStage({ document: furnished })
  const assets = got(await readAssets(stage.hands))
  expect(assets.variables).toEqual(expect.arrayContaining([
    { path: 'brand/500', collection: 'Brand', value: '#7A1FA2' }, { path: 'radius/md', collection: 'Brand', value: 6 }, { path: 'font/body', collection: 'Brand', value: 'Manrope' },
  ]))
  expect(assets.variables.map(({ path }) => path)).not.toContain('is-dark')
  expect(assets.textStyles).toEqual([{ path: 'Heading/1', family: 'Inter' }])
  expect(assets.colourStyles).toEqual([{ path: 'Background/page', hex: '#FFFFFF' }])
  expect(fromFile(assets)?.choices).toEqual({ primary: '#7A1FA2', paper: '#FFFFFF', fonts: { heading: 'Inter', text: 'Manrope' }, corners: 6 })
})

test('a file with only our own variables gives no brand', async () => {
  const stage = await openStage()
  await drawMap(stage, { drawn: 'variables-and-styles' })
  const assets = got(await readAssets(stage.hands))
  expect(assets.variables.length).toBeGreaterThan(20)
  expect(fromFile(assets)).toBeNull()
})
