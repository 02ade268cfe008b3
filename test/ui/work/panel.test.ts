import { describe, expect, test } from 'vitest'
import { facelessPanel } from '../../support/browser/panel-without-face'
import { unfinishedMap } from '../../support/browser/unfinished-map'

describe('opening the panel', () => {
  test('shows templates when nothing is selected', async () => {
    const { panel, rest } = facelessPanel({ layers: unfinishedMap() })
    panel.start()
    await rest()
    expect(panel.state().screen).toBe('insert')
  })

  test('shows the audit of a map that is selected', async () => {
    const { panel, rest } = facelessPanel({ layers: unfinishedMap(), selection: ['1:1'] })
    panel.start()
    await rest()
    expect(panel.state()).toMatchObject({ screen: 'audit', audit: { scope: 'selection', current: '1:1' } })
  })

  test('stays on templates when the selection holds no map', async () => {
    const { panel, rest } = facelessPanel({ selection: ['7:7'] })
    panel.start()
    await rest()
    expect(panel.state().screen).toBe('insert')
  })

  test('does not tear away somebody who already searches', async () => {
    const { panel, hands, rest } = facelessPanel({ layers: unfinishedMap(), selection: ['1:1'], policy: (ask) => (ask.kind === 'read' ? 'hold' : 'answer') })
    panel.start()
    await rest()
    panel.send({ type: 'search', query: 'five' })
    hands.release()
    await rest()
    expect(panel.state().screen).toBe('insert')
  })

  test('brings back what was chosen last', async () => {
    const { panel, rest } = facelessPanel({ stored: { theme: 'dark', filled: true, recent: ['three-moments'] } })
    panel.start()
    await rest()
    expect(panel.state()).toMatchObject({ picked: 'three-moments', prefs: { theme: 'dark', filled: true, drawn: 'variables' } })
  })
})

describe('inserting', () => {
  test('draws the template with the last choices and offers the way back', async () => {
    const { panel, hands, rest } = facelessPanel({ stored: { map: 'pl', theme: 'dark', drawn: 'values' } })
    panel.start()
    await rest()
    panel.send({ type: 'insert', template: 'five-phases' })
    await rest()
    const apply = hands.asked.find((ask) => ask.kind === 'apply')
    expect(apply).toMatchObject({ change: { look: { drawn: 'values', collection: 'Waymark · Trail (dark)' }, patches: [{ op: 'insert', node: { tag: { locale: 'pl', theme: 'dark', key: 'map-1' } } }] } })
    expect(panel.state().toast).toMatchObject({ key: 'done.insert', undo: { change: { patches: [{ op: 'remove', node: '9:1' }] } } })
  })

  test('happens once, however often Enter is pressed', async () => {
    const { panel, hands, rest } = facelessPanel({ policy: (ask) => (ask.kind === 'read' ? 'hold' : 'answer') })
    panel.start()
    panel.send({ type: 'insert', template: 'five-phases' })
    panel.send({ type: 'insert', template: 'five-phases' })
    hands.release()
    await rest()
    expect(hands.asked.filter((ask) => ask.kind === 'apply')).toHaveLength(1)
  })

  test('follows the options: stages renamed, added, removed, reordered; lanes off; words for the header', async () => {
    const { panel, hands, rest } = facelessPanel()
    panel.start()
    await rest()
    panel.send({ type: 'options', template: 'five-phases' })
    panel.send({ type: 'option', change: { title: '  Spring sale ', goal: 'A fair price' } })
    panel.send({ type: 'row-named', key: 'awareness', name: 'Hears of it' })
    panel.send({ type: 'row-removed', key: 'loyalty' })
    panel.send({ type: 'row-added', after: 'purchase' })
    panel.send({ type: 'row-moved', key: 'after-purchase', to: 0 })
    panel.send({ type: 'lane', id: 'evidence', isOn: false })
    panel.send({ type: 'insert-options' })
    await rest()
    const words = JSON.stringify(hands.asked.find((ask) => ask.kind === 'apply'))
    const places = ['After purchase', 'Hears of it', 'Consideration', 'Purchase', 'New stage'].map((name) => words.indexOf(`"content":"${name}"`))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(words).toContain('Spring sale')
    expect(words).not.toContain('Loyalty')
    expect(words).not.toContain('"key":"evidence"')
  })

  test('takes a template from the quick actions at once', async () => {
    const { panel, hands, rest } = facelessPanel({ command: 'insert', stored: { map: 'mk' } })
    panel.start()
    hands.tell('run', { command: 'insert', parameters: { template: 'three-moments' }, selection: [] })
    await rest()
    expect(hands.asked.find((ask) => ask.kind === 'apply')).toMatchObject({ change: { patches: [{ node: { tag: { template: { id: 'three-moments' }, locale: 'mk' } } }] } })
  })

  test('puts a dropped template where it was let go', async () => {
    const { panel, hands, dropped, rest } = facelessPanel()
    panel.start()
    panel.send({ type: 'drag-out', template: 'five-phases', x: -40, y: 20 })
    expect(dropped).toEqual([{ template: 'five-phases', x: -40, y: 20 }])
    hands.tell('dropped', { template: 'five-phases', x: 300, y: 400, parent: '2:2' })
    await rest()
    expect(hands.asked.find((ask) => ask.kind === 'apply')).toMatchObject({ change: { patches: [{ op: 'insert', parent: '2:2', at: { x: 300, y: 400 } }] } })
  })

  test('ignores a dropped thing that is no template of ours', async () => {
    const { panel, hands, rest } = facelessPanel()
    panel.start()
    hands.tell('dropped', { template: 'somebody-elses', x: 0, y: 0, parent: '0:1' })
    await rest()
    expect(hands.asked.some((ask) => ask.kind === 'apply')).toBe(false)
  })
})

describe('escape', () => {
  test('closes the innermost thing, and the panel last', async () => {
    const { panel, hands, rest } = facelessPanel()
    panel.start()
    await rest()
    panel.send({ type: 'search', query: 'five' })
    panel.send({ type: 'options', template: 'five-phases' })
    panel.send({ type: 'escape' })
    expect(panel.state()).toMatchObject({ screen: 'insert', query: 'five', options: null })
    panel.send({ type: 'escape' })
    expect(panel.state().query).toBe('')
    expect(hands.asked.some((ask) => ask.kind === 'window')).toBe(false)
    panel.send({ type: 'escape' })
    expect(hands.asked.find((ask) => ask.kind === 'window')).toMatchObject({ close: true })
  })
})
