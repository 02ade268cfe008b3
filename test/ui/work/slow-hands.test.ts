import { describe, expect, test } from 'vitest'
import type { Ask } from '../../../plugin/protocol/messages'
import { facelessPanel } from '../../support/browser/panel-without-face'
import { unfinishedMap } from '../../support/browser/unfinished-map'

const slowly = (ask: Ask) => (ask.kind === 'store' ? 'answer' : 'hold')

describe('hands that are slow', () => {
  test('show nothing for a moment, then what is going on', async () => {
    const { panel, rest, wait } = facelessPanel({ policy: slowly })
    panel.start()
    panel.send({ type: 'open', screen: 'audit' })
    await rest()
    expect(panel.state().tasks).toMatchObject([{ kind: 'audit', isSlow: false }])
    wait()
    expect(panel.state().tasks).toMatchObject([{ kind: 'audit', isSlow: true }])
  })

  test('are left alone on Cancel, even if they never answer', async () => {
    const { panel, hands, rest, wait } = facelessPanel({ policy: slowly })
    panel.start()
    panel.send({ type: 'insert', template: 'five-phases' })
    wait()
    const [task] = panel.state().tasks
    panel.send({ type: 'cancel', id: task?.id ?? -1 })
    expect(panel.state().tasks).toEqual([])
    await rest()
    expect(panel.state().toast).toMatchObject({ key: 'done.cancel' })
    panel.send({ type: 'insert', template: 'five-phases' })
    expect(hands.asked.filter((ask) => ask.kind === 'read')).toHaveLength(2)
  })

  test('are cancelled by Escape before anything closes', async () => {
    const { panel, hands, wait } = facelessPanel({ policy: slowly })
    panel.start()
    panel.send({ type: 'insert', template: 'five-phases' })
    wait()
    panel.send({ type: 'escape' })
    expect(panel.state().tasks).toEqual([])
    expect(hands.asked.some((ask) => ask.kind === 'window')).toBe(false)
  })

  test('count only for the last of several audits, in whatever order they answer', async () => {
    const { panel, hands, rest } = facelessPanel({ layers: unfinishedMap(), policy: slowly })
    panel.start()
    panel.send({ type: 'open', screen: 'audit' })
    panel.send({ type: 'scope', scope: 'file' })
    panel.send({ type: 'scope', scope: 'selection' })
    await rest()
    expect(panel.state().tasks).toHaveLength(1)
    hands.release()
    await rest()
    expect(panel.state()).toMatchObject({ tasks: [], audit: { result: { scope: 'selection' } } })
  })
})

describe('hands that fail', () => {
  test('are told in plain words, and everything can be tried again', async () => {
    const { panel, hands, rest } = facelessPanel({ policy: (ask) => (ask.kind === 'read' ? 'fail' : 'answer') })
    panel.start()
    panel.send({ type: 'insert', template: 'five-phases' })
    await rest()
    expect(panel.state()).toMatchObject({ tasks: [], toast: { key: 'failure.internal', isTrouble: true, undo: null } })
    panel.send({ type: 'insert', template: 'five-phases' })
    expect(hands.asked.filter((ask) => ask.kind === 'read')).toHaveLength(2)
  })

  test('to remember leave the panel with its defaults', async () => {
    const { panel, rest } = facelessPanel({ policy: (ask) => (ask.kind === 'store' ? 'fail' : 'answer') })
    panel.start()
    await rest()
    expect(panel.state()).toMatchObject({ isReady: true, prefs: { theme: 'light' } })
    panel.send({ type: 'prefs', change: { theme: 'dark' } })
    await rest()
    expect(panel.state()).toMatchObject({ prefs: { theme: 'dark' }, toast: { key: 'failure.storage' } })
  })
})
