import { describe, expect, test } from 'vitest'
import { readingOfMap } from '../../../plugin/core/formats/map/reading-of-map'
import type { MapReading } from '../../../plugin/core/reading/reading'
import { draft } from '../../support/maps'
import { facelessPanel } from '../../support/browser/panel-without-face'

const reading: MapReading = { ...readingOfMap(draft('five-phases', { filled: true }).map), id: '5:5', reading: 'recognised' }

async function asked(policy: Parameters<typeof facelessPanel>[0]) {
  const faceless = facelessPanel(policy)
  faceless.panel.start()
  await faceless.rest()
  faceless.panel.send({ type: 'question', reading })
  return faceless
}

describe('a question about a drawing', () => {
  test('goes back to what was read when the hands fail', async () => {
    const { panel, rest } = await asked({ policy: (ask) => (ask.kind === 'read' ? 'fail' : 'answer') })
    panel.send({ type: 'force', forced: { orientation: 'stages-down' } })
    await rest()
    const { question, toast } = panel.state()
    expect(question?.forced).toBe(question?.readAs)
    expect(toast).toMatchObject({ key: 'failure.internal', isTrouble: true })
  })

  test('heeds only the last of several quick clicks', async () => {
    const { panel, hands, rest } = await asked({ policy: (ask) => (ask.kind === 'read' ? 'hold' : 'answer') })
    panel.send({ type: 'force', forced: { roles: { a: 'pain' } } })
    const last = { roles: { a: 'goal' } } as const
    panel.send({ type: 'force', forced: last })
    expect(panel.state().question?.forced).toBe(last)
    hands.release()
    await rest()
    expect(panel.state().question).toMatchObject({ forced: {}, readAs: {} })
    expect(panel.state().toast).toMatchObject({ key: 'question.lost', id: 1 })
  })

  test('is over when somebody leaves, whatever comes back later', async () => {
    const { panel, hands, rest } = await asked({ policy: (ask) => (ask.kind === 'read' ? 'hold' : 'answer') })
    panel.send({ type: 'force', forced: { orientation: 'stages-down' } })
    panel.send({ type: 'escape' })
    hands.release()
    await rest()
    expect(panel.state()).toMatchObject({ screen: 'audit', question: null, toast: null })
  })

  test('is answered by “no map” at once, and by the file when it has kept that', async () => {
    const { panel, hands, rest } = await asked({})
    panel.send({ type: 'remember', edit: { about: 'map', map: '5:5', isMap: false } })
    expect(panel.state()).toMatchObject({ screen: 'audit', question: null })
    await rest()
    expect(hands.asked.find((ask) => ask.kind === 'store' && ask.set !== undefined)).toMatchObject({ where: 'file', key: 'not-maps', set: ['5:5'] })
    expect(panel.state()).toMatchObject({ memory: { notMaps: ['5:5'] }, toast: { key: 'done.not-a-map', undo: { remember: { isMap: true } } } })
  })
})
