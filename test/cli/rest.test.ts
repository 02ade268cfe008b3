import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { auditJsonFile } from '../../cli/inputs/audit-json-file'
import type { Layer } from '../../plugin/core/layers/layer'
import { layersOfPlan } from '../support/layers-of-plan'
import { draft, planOf } from '../support/maps'

/** Layers as Figma's REST interface tells them, asked for with shared plugin data. */
function bodyOf(layers: readonly Layer[]): string {
  const node = (layer: Layer): unknown => ({
    id: layer.id, type: layer.type, name: layer.name,
    ...(layer.box && { absoluteBoundingBox: { x: layer.box.x, y: layer.box.y, width: layer.box.w, height: layer.box.h } }),
    ...(layer.text !== undefined && { characters: layer.text, style: { fontSize: 14, fontFamily: 'Inter' } }),
    ...(layer.tag && { sharedPluginData: { waymark: { tag: JSON.stringify(layer.tag) } } }),
    children: layers.filter(({ parent }) => parent === layer.id).sort((a, b) => a.index - b.index).map(node),
  })
  return JSON.stringify({ name: 'File', document: { id: '0:0', type: 'DOCUMENT', name: 'Document', children: [{ id: '0:1', type: 'CANVAS', name: 'Page 1', children: layers.filter(({ parent }) => parent === '0:1').map(node) }] } })
}

async function audit(text: string, page?: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'waymark-')), 'body.json')
  writeFileSync(file, text)
  return auditJsonFile({ file, options: { preset: 'recommended' }, ...(page && { page }), world: undefined as never })
}

const layers = layersOfPlan(planOf(draft('five-phases', { filled: true })))

test('a REST file body with plugin data holds our map as it was drawn', async () => {
  const done = await audit(bodyOf(layers))
  if (!done.ok) throw new Error('not read')
  expect(done.value.maps.map(({ reading, completeness }) => [reading.reading, reading.page.name, completeness])).toEqual([['tagged', 'Page 1', { filled: 15, required: 15 }]])
})

test('a page that is not there, and JSON that is neither map nor file body, are refused', async () => {
  expect(await audit(bodyOf(layers), 'Elsewhere')).toMatchObject({ ok: false })
  expect(await audit('{"hello": 1}')).toMatchObject({ ok: false })
})
