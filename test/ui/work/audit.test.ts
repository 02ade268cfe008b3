import { describe, expect, test } from 'vitest'
import type { Ask } from '../../../plugin/protocol/messages'
import { facelessPanel } from '../../support/browser/panel-without-face'
import { unfinishedMap } from '../../support/browser/unfinished-map'

async function audited(layers = unfinishedMap()) {
  const faceless = facelessPanel({ layers, selection: ['1:1'] })
  faceless.panel.start()
  await faceless.rest()
  return faceless
}

const shown = (asked: readonly Ask[]) => asked.flatMap((ask) => (ask.kind === 'show' ? [ask.ids] : []))

describe('the audit', () => {
  test('asks to be told of changes to the maps it shows', async () => {
    const { hands } = await audited()
    expect(hands.asked.at(-1)).toMatchObject({ kind: 'watch', maps: [{ id: '1:1' }] })
  })

  test('goes from gap to gap, touchpoints before feelings before improvements, and round again', async () => {
    const { panel, hands, rest } = await audited()
    for (let press = 0; press < 3; press++) panel.send({ type: 'next-gap' })
    await rest()
    expect(panel.state().audit.gap).toBe('purchase/emotion')
    const [first, second, third] = shown(hands.asked)
    expect(first).not.toEqual(second)
    expect(third).toEqual(first)
  })

  test('reads one changed map again and keeps the others', async () => {
    const { panel, hands, rest } = await audited()
    hands.tell('changed', { maps: ['1:1', '99:99'], all: false })
    await rest()
    expect(hands.asked.filter((ask) => ask.kind === 'read').at(-1)).toMatchObject({ scope: { in: 'ids', ids: ['1:1'] } })
    expect(panel.state().audit.result?.maps).toHaveLength(1)
  })

  test('looks at everything again when an unknown layer vanished', async () => {
    const { hands, rest } = await audited()
    hands.tell('changed', { maps: [], all: true })
    await rest()
    expect(hands.asked.filter((ask) => ask.kind === 'read').at(-1)).toMatchObject({ scope: { in: 'selection' } })
  })

  test('tells plainly when a layer is gone, and looks again', async () => {
    const { panel, hands, rest } = facelessPanel({ layers: unfinishedMap(), selection: ['1:1'], isGone: true })
    panel.start()
    await rest()
    const before = hands.asked.filter((ask) => ask.kind === 'read').length
    panel.send({ type: 'go', ids: ['1:7'] })
    await rest()
    expect(panel.state().toast).toMatchObject({ key: 'failure.missing-node', isTrouble: true })
    expect(hands.asked.filter((ask) => ask.kind === 'read').length).toBeGreaterThan(before)
  })

  test('knows an empty selection from a selection without a map', async () => {
    const { panel, rest } = facelessPanel()
    panel.start()
    panel.send({ type: 'scope', scope: 'selection' })
    await rest()
    expect(panel.state().audit.result).toMatchObject({ maps: [], isNothingSelected: true })
    const other = facelessPanel({ selection: ['7:7'] })
    other.panel.start()
    other.panel.send({ type: 'scope', scope: 'selection' })
    await other.rest()
    expect(other.panel.state().audit.result).toMatchObject({ maps: [], isNothingSelected: false })
  })

  test('opens for its menu entries and buttons, where they point', async () => {
    for (const [command, scope] of [['audit-page', 'page'], ['audit-selection', 'selection'], ['audit', 'selection']] as const) {
      const { panel, hands, rest } = facelessPanel({ layers: unfinishedMap(), command })
      panel.start()
      hands.tell('run', { command, parameters: {}, selection: ['1:1'] })
      await rest()
      expect(panel.state()).toMatchObject({ screen: 'audit', audit: { result: { scope, maps: [{ reading: { id: '1:1' } }] } } })
    }
  })
})

describe('stages', () => {
  const header = (layers = unfinishedMap()) => layers.find((layer) => layer.tag?.kind === 'stage' && layer.name === 'Purchase')?.id ?? ''

  test('change from the matrix, with a way back', async () => {
    for (const wish of ['add', 'duplicate', 'earlier', 'later', 'remove'] as const) {
      const { panel, hands, rest } = await audited()
      panel.send({ type: 'edit-stage', wish, stage: 'purchase' })
      await rest()
      expect(hands.asked.some((ask) => ask.kind === 'apply')).toBe(true)
      expect(panel.state().toast).toMatchObject({ key: `done.${wish}`, undo: { map: '1:1' } })
    }
  })

  test('change from the buttons on their headers', async () => {
    const { panel, hands, rest } = facelessPanel({ layers: unfinishedMap(), command: 'stage-duplicate' })
    panel.start()
    hands.tell('run', { command: 'stage-duplicate', parameters: {}, selection: [header()] })
    await rest()
    expect(panel.state()).toMatchObject({ screen: 'audit', toast: { key: 'done.duplicate' } })
  })

  test('stay as they are when the button’s layer is no stage', async () => {
    const { panel, hands, rest } = facelessPanel({ layers: unfinishedMap(), command: 'stage-remove' })
    panel.start()
    hands.tell('run', { command: 'stage-remove', parameters: {}, selection: ['1:1'] })
    await rest()
    expect(hands.asked.some((ask) => ask.kind === 'apply')).toBe(false)
    expect(panel.state().toast).toMatchObject({ key: 'failure.no-stage', isTrouble: true })
  })
})
