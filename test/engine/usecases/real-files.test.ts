import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openFig } from '../../../cli/engine/engine'
import { layersFromRest } from '../../../plugin/core/reading/rest'
import { readPage } from '../../../plugin/core/reading/read-page'
import { auditMaps } from '../../../plugin/usecases/audit-maps'
import { startStage } from '../../support/sandbox'

/** Real Figma files by other people: beside the project where present, never part of it. */
const FOLDER = '../shared/fixtures'
const there = existsSync(FOLDER)

interface Expected { readonly stages: readonly string[]; readonly lanes: readonly { readonly label: string; readonly concept: string; readonly cells: readonly string[] }[]; readonly emotionDrawn: readonly string[]; readonly mapWideImprovement: boolean }

async function read(file: string) {
  const stage = await startStage(await openFig(new Uint8Array(readFileSync(file))))
  const done = await auditMaps(stage.hands, { scope: { in: 'file' } })
  if (!done.ok) throw new Error(JSON.stringify(done))
  return done.result.maps.map(({ reading }) => reading)
}

describe('real Figma files', () => {
  const maps = there ? Object.entries(JSON.parse(readFileSync(join(FOLDER, 'maps/expected.json'), 'utf8')) as Record<string, Expected>) : []
  const others = there ? readdirSync(join(FOLDER, 'other')) : []

  test('are run where they are present', () => {
    if (!there) console.log('Real Figma files are not beside the project: 2 maps and 8 other files were not run.')
    expect(maps.length + others.length).toBe(there ? 10 : 0)
  })

  for (const [name, wanted] of maps) {
    test(`${name} reads as a careful reader sees it`, async () => {
      const [map, ...more] = await read(join(FOLDER, 'maps', name))
      if (!map) throw new Error('no map')
      expect(more).toEqual([])
      expect(map.stages.map((stage) => stage.name)).toEqual(wanted.stages)
      for (const { label, concept, cells } of wanted.lanes) {
        const lane = map.lanes.find((one) => one.label === label)
        expect(lane?.role).toBe(concept)
        // “Filled” there means holding text; a sample sentence repeated in every cell is a placeholder to us.
        expect(map.cells.filter((cell) => cell.lane === lane?.id).map(({ state }) => (state === 'placeholder' ? 'filled' : state))).toEqual(cells)
      }
      const role = (wantedRole: string) => map.cells.filter((cell) => map.lanes.find(({ id }) => id === cell.lane)?.role === wantedRole)
      expect(role('emotion').filter(({ state }) => state === 'filled').map(({ stage }) => map.stages.find(({ id }) => id === stage)?.name)).toEqual(wanted.emotionDrawn)
      expect(role('improvement').every(({ state }) => state === 'shared')).toBe(wanted.mapWideImprovement)
      expect(map.lanes.some((lane) => lane.role === 'touchpoint')).toBe(false)
    })
  }

  for (const name of others) {
    test(`${name} holds no journey map`, async () => {
      if (name.endsWith('.fig')) return expect(await read(join(FOLDER, 'other', name))).toEqual([])
      const body = layersFromRest(JSON.parse(readFileSync(join(FOLDER, 'other', name), 'utf8')))
      if (!body.ok) throw new Error('not read')
      expect(body.pages.flatMap(({ layers, page }) => readPage(layers, page).maps)).toEqual([])
    })
  }
})
