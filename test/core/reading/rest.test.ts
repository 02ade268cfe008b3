import { expect, test } from 'vitest'
import { layersFromRest } from '../../../plugin/core/reading/rest'
import { recognise } from '../../../plugin/core/reading/recognise/recognise'
import { drawMap } from '../../support/drawn/draw'
import { compare } from '../../support/drawn/compare'
import { restOf } from '../../support/drawn/rest-of'

const text = (id: string, characters: string, more: object = {}) => ({ id, name: characters, type: 'TEXT', characters, absoluteBoundingBox: { x: 0, y: 0, width: 80, height: 20 }, style: { fontSize: 14, fontFamily: 'Inter', fontStyle: 'Regular' }, fills: [{ type: 'SOLID', color: { r: 1, g: 0, b: 0 } }], ...more })
const body = (...children: object[]) => ({ name: 'File', document: { id: '0:0', name: 'Document', type: 'DOCUMENT', children: [{ id: '0:1', name: 'First page', type: 'CANVAS', children }] } })
const read = (data: unknown) => {
  const pages = layersFromRest(data)
  if (!pages.ok) throw new Error(`not read after “${pages.at}”`)
  return pages.pages
}

test('a text of a file body arrives as the plugin reads it', () => {
  expect(read(body(text('1:2', 'Hello', { rotation: -Math.PI / 2, locked: true })))).toEqual([{
    page: { id: '0:1', name: 'First page' },
    layers: [{ id: '1:2', parent: '0:1', index: 0, type: 'TEXT', name: 'Hello', visible: true, opacity: 1, locked: true, box: { x: 0, y: 0, w: 80, h: 20 }, text: 'Hello', length: 5, rotation: 90, fontSize: 14, font: 'Inter Regular', fills: [{ hex: '#FF0000', opacity: 1 }] }],
  }])
})

test('what lies in a hidden or faint frame is hidden or faint', () => {
  const frame = { id: '1:1', name: 'F', type: 'FRAME', visible: false, opacity: 0.5, clipsContent: true, absoluteBoundingBox: null, children: [text('1:2', 'Hello', { opacity: 0.5 })] }
  const [page] = read(body(frame))
  expect(page?.layers.map(({ id, visible, opacity, clips }) => ({ id, visible, opacity, clips }))).toEqual([{ id: '1:1', visible: false, opacity: 0.5, clips: true }, { id: '1:2', visible: false, opacity: 0.25, clips: undefined }])
})

test('tags are read where the body was asked for with plugin data', () => {
  const tag = JSON.stringify({ v: 1, kind: 'aid', aid: 'curve' })
  const [page] = read(body(text('1:2', 'a', { sharedPluginData: { waymark: { tag }, other: { tag } } }), text('1:3', 'b', { sharedPluginData: { waymark: { tag: 'broken' } } })))
  expect(page?.layers.map((layer) => [layer.tag?.kind, layer.badTag])).toEqual([['aid', undefined], [undefined, 'broken']])
})

test('a body of single nodes is one page', () => {
  expect(read({ name: 'Part', document: { id: '5:1', name: 'Board', type: 'FRAME', children: [text('5:2', 'a')] } }).map(({ page, layers }) => [page.name, layers.length])).toEqual([['Part', 2]])
  expect(read({ nodes: { '5:1': { document: text('5:1', 'a') }, '5:2': null } }).map(({ layers }) => layers.length)).toEqual([1])
})

test.each([[null], ['text'], [{}], [{ document: 3 }], [{ document: { id: '0:0', name: 'D', type: 'DOCUMENT', children: [{ id: 1 }] } }], [body({ id: '1:1', name: 'F' })]])('%j is no file body', (data) => {
  expect(layersFromRest(data).ok).toBe(false)
})

test('the order of layers does not depend on how deep they lie', () => {
  let deep: object = text('9:0', 'bottom')
  for (let i = 1; i < 5_000; i++) deep = { id: `9:${i}`, name: 'F', type: 'FRAME', children: [deep] }
  expect(read(body(deep, text('8:1', 'after')))[0]?.layers.map(({ id }) => id).slice(-2)).toEqual(['9:0', '8:1'])
})

test('a map drawn by hand is read from a file body as from the canvas', () => {
  const { layers, drawing } = drawMap(12)
  const [page] = read(restOf(layers))
  const [map] = recognise(page?.layers ?? [], { page: { id: '0:1', name: 'First page' } }).maps
  expect(compare(drawing, map).wrong).toEqual([])
})
