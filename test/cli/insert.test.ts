import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseFig } from 'openfig-core'
import { expect, test } from 'vitest'
import { trailBrand } from '../../plugin/core/brand/built-in'
import { parseMap } from '../../plugin/core/formats/map/parse-map'
import type { JourneyMap } from '../../plugin/core/journey/map'
import { packageText } from '../../plugin/core/template/package/package'
import { freshFolder, waymark } from '../support/cli'
import { template } from '../support/maps'

async function inserted(...argv: string[]): Promise<JourneyMap> {
  const file = freshFolder()('map.json')
  const { code, err } = await waymark('insert', ...argv, '--out', file)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const parsed = parseMap(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.ok) throw new Error(parsed.at)
  return parsed.map
}

test('one insert writes a Figma file, a picture and the map as data, and says so', async () => {
  const at = freshFolder()
  const files = ['map.fig', 'map.png', 'map.json'].map(at)
  const { code, out, err } = await waymark('insert', '--template', 'three-moments', '--filled', '--out', ...files)
  expect({ code, err, out }).toEqual({ code: 0, err: '', out: `Drawn and written: ${files.join(', ')}.\n` })
  const [fig = '', png = '', json = ''] = files
  expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG')
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ schema: 1, template: { id: 'three-moments', version: 1 }, locale: 'en', status: 'draft' })
  const drawn = parseFig(readFileSync(fig))
  expect(drawn.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(['Stages', 'Legend', 'Before']))
})

test('several --out options do the same as one with several files', async () => {
  const at = freshFolder()
  const { code } = await waymark('insert', '--template', 'blank', '--out', at('a.json'), '--out', at('b.json'))
  expect(code).toBe(0)
  expect(readFileSync(at('a.json'), 'utf8')).toBe(readFileSync(at('b.json'), 'utf8'))
})

test('a file that is there already is overwritten', async () => {
  const at = freshFolder()
  writeFileSync(at('a.json'), 'old')
  await waymark('insert', '--template', 'blank', '--out', at('a.json'))
  expect(JSON.parse(readFileSync(at('a.json'), 'utf8'))).toMatchObject({ schema: 1 })
})

test('an unfilled map holds no notes, a filled one its story, in the language asked for', async () => {
  expect((await inserted('--template', 'five-phases')).notes).toEqual([])
  const polish = await inserted('--template', 'five-phases', '--filled', '--locale', 'pl')
  expect(polish).toMatchObject({ locale: 'pl', scale: { min: 1, max: 5 } })
  expect(polish.notes.length).toBeGreaterThan(20)
})

test('stages can be named: those of the template keep their story, others come empty', async () => {
  const map = await inserted('--template', 'five-phases', '--filled', '--stages', 'Awareness, Purchase ,Repair')
  expect(map.stages.map(({ name }) => name)).toEqual(['Awareness', 'Purchase', 'Repair'])
  const told = map.stages.map(({ id }) => map.notes.filter(({ stage }) => stage === id).length)
  expect(told.map(Boolean)).toEqual([true, true, false])
})

test('lanes can be chosen; what every stage needs is drawn anyway', async () => {
  const map = await inserted('--template', 'five-phases', '--lanes', 'pains')
  expect(map.lanes.map(({ id, required }) => [id, required])).toEqual([['touchpoints', true], ['emotions', true], ['pains', false], ['improvements', true]])
})

test('a map can wear a brand of ours or one from a file', async () => {
  const at = freshFolder()
  const brand = JSON.parse(readFileSync('templates/brands/kiln.json', 'utf8')) as { id: string }
  writeFileSync(at('own.json'), JSON.stringify({ ...brand, id: 'own' }))
  for (const name of ['harbour', at('own.json')]) {
    expect((await waymark('insert', '--template', 'blank', '--brand', name, '--out', at('a.json'))).code).toBe(0)
  }
})

const blank = JSON.parse(readFileSync('templates/blank.json', 'utf8')) as { lanes: unknown[] }

test.each([
  ['--template', 'text.json', 'not json', 'is not a valid template: it is not JSON.'],
  ['--template', 'empty.json', '{}', 'is not a valid template: look at schema. This is missing or of the wrong kind.'],
  ['--template', 'more.json', JSON.stringify({ ...blank, songs: [] }), 'is not a valid template: look at songs. Nothing of this name belongs there.'],
  ['--template', 'twice.json', JSON.stringify({ ...blank, lanes: [...blank.lanes, ...blank.lanes] }), 'is not a valid template: look at lanes. Two have the same id.'],
  ['--template', 'package.json', '{"waymark":"package","schema":9}', 'package.json: This package comes from a newer version (format 9). Update the plugin to open it.'],
  ['--brand', 'text.json', 'not json', 'is not a valid brand: it is not JSON.'],
  ['--brand', 'empty.json', '{"schema":1}', 'is not a valid brand: see id.'],
])('a broken file for %s (%s) is answered with one sentence and nothing is written', async (option, name, text, sentence) => {
  const at = freshFolder()
  writeFileSync(at(name), text)
  const out = at('never.fig')
  const { code, err } = await waymark('insert', ...(option === '--template' ? [] : ['--template', 'blank']), option, at(name), '--out', out)
  expect(code).toBe(2)
  expect(err).toContain(sentence)
  expect(err.trimEnd()).not.toContain('\n')
  expect(() => readFileSync(out)).toThrow()
})

test('a package that somebody sent serves as template and as brand', async () => {
  const at = freshFolder()
  writeFileSync(at('sent.json'), packageText({ templates: [{ ...template('three-moments'), id: 'sent', version: 3 }], brands: [{ ...trailBrand, id: 'client' }] }))
  expect(await waymark('insert', '--template', at('sent.json'), '--brand', at('sent.json'), '--out', at('a.json'))).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(readFileSync(at('a.json'), 'utf8'))).toMatchObject({ template: { id: 'sent', version: 3 } })
  writeFileSync(at('brands.json'), packageText({ templates: [], brands: [{ ...trailBrand, id: 'client' }] }))
  expect((await waymark('insert', '--template', at('brands.json'), '--out', at('b.json'))).err).toBe(`${at('brands.json')} holds brands, but no template.\n`)
})

test('a folder is no file, and says so', async () => {
  const at = freshFolder()
  mkdirSync(at('map.json'))
  expect(await waymark('audit', at('map.json'))).toMatchObject({ code: 2, err: `Cannot read ${at('map.json')}: it is a folder. Name a file in it.\n` })
})

test('two stages of one name are drawn, and noticed', async () => {
  expect(await waymark('insert', '--template', 'blank', '--stages', 'Call,Wait,Call', '--out', freshFolder()('a.json'))).toMatchObject({ code: 0, err: 'Note: two stages are called “Call”.\n' })
})

test('a brand that is neither ours nor a file is answered with ours', async () => {
  const { code, err } = await waymark('insert', '--template', 'blank', '--brand', 'harbor', '--out', freshFolder()('a.json'))
  expect(code).toBe(2)
  expect(err).toMatch(/^There is no brand “harbor”\. There are: trail, .*, or a file\.\n$/)
})

test('a place that cannot be written to is named', async () => {
  const file = freshFolder()('no/such/folder/map.json')
  expect(await waymark('insert', '--template', 'blank', '--out', file)).toMatchObject({ code: 2, err: `Cannot write ${file}.\n` })
})
