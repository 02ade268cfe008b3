import { describe, expect, test } from 'vitest'
import type { MapReading } from '../../../plugin/core/reading/reading'
import { adoptMap } from '../../../plugin/usecases/adopt-map'
import { auditMaps } from '../../../plugin/usecases/audit-maps'
import { rereadMap } from '../../../plugin/usecases/reread-map'
import { drawByHand, type HandDrawn } from '../../support/draw-by-hand'
import { openStage, type Stage } from '../../support/sandbox'

const cells = (what: string) => ['on the bus', 'in four shops', 'at the desk', 'on Saturday'].map((where) => `${what} ${where}`)

const kolo: HandDrawn = {
  title: 'Buying a bicycle',
  stages: ['Hearing of it', 'Comparing', 'Paying', 'Riding home'],
  lanes: [
    { label: 'Customer actions', cells: cells('Looks around') },
    { label: 'Meeting Kolo', cells: cells('A leaflet') },
    { label: 'Emotions', cells: ['Curious', 'Unsure', 'Anxious', 'Delighted'] },
    { label: 'Pain points', cells: cells('The price') },
    { label: 'Opportunities', cells: cells('A sign') },
  ],
}

const open = () => openStage({ document: (figma) => drawByHand(figma, kolo) })

async function seen(stage: Stage): Promise<MapReading> {
  const found = await auditMaps(stage.hands, { scope: { in: 'page' } })
  const reading = found.ok ? found.result.maps[0]?.reading : undefined
  if (!reading) throw new Error('no map seen')
  return reading
}

const lane = ({ lanes }: MapReading, label: string) => lanes.find((one) => one.label === label)

async function again(stage: Stage, reading: MapReading, forced: Parameters<typeof rereadMap>[1]['forced']): Promise<MapReading> {
  const done = await rereadMap(stage.hands, { reading, forced })
  if (!done.ok || !done.result.reading) throw new Error('not read again')
  return done.result.reading
}

describe('a map read again', () => {
  test('takes the role that a person gave a lane, and is surer than before', async () => {
    const stage = await open()
    const before = await seen(stage)
    const label = lane(before, 'Meeting Kolo')?.labelNode ?? ''
    const after = await again(stage, before, { roles: { [label]: 'touchpoint' } })
    expect([lane(before, 'Meeting Kolo')?.role, lane(after, 'Meeting Kolo')?.role]).toEqual(['custom', 'touchpoint'])
    expect(after.confidence).toBeGreaterThan(before.confidence)
    expect(after.stages).toEqual(before.stages)
  })

  test('leaves out a stage that is none; its notes belong to no cell, and it stays out once adopted', async () => {
    const stage = await open()
    const before = await seen(stage)
    const names = before.stages.slice(1).flatMap(({ nameNode }) => nameNode ?? [])
    const after = await again(stage, before, { stages: names })
    expect(after.stages.map(({ name }) => name)).toEqual(['Comparing', 'Paying', 'Riding home'])
    expect(after.map.notes.some(({ text }) => text.endsWith('on the bus'))).toBe(false)
    expect(after.oddities.flatMap(({ kind, text }) => (kind === 'orphan' ? [text] : []))).toEqual(expect.arrayContaining(['Looks around on the bus', 'A leaflet on the bus']))
    await adoptMap(stage.hands, after, 'kolo')
    expect((await seen(stage)).stages.map(({ name }) => name)).toEqual(['Comparing', 'Paying', 'Riding home'])
  })

  test('is nothing where no table can be seen that way', async () => {
    const stage = await open()
    expect(await rereadMap(stage.hands, { reading: await seen(stage), forced: { orientation: 'stages-down' } })).toEqual({ ok: true, result: { reading: null } })
  })
})
