import { describe, expect, test } from 'vitest'
import { facelessPanel } from '../../support/browser/panel-without-face'
import { unfinishedMap } from '../../support/browser/unfinished-map'
import type { ConfigChange } from '../../../plugin/core/audit/change-config'

const file = (text: string, size = text.length) => ({ name: 'ours.json', size, text: async () => text })

async function audited() {
  const faceless = facelessPanel({ layers: unfinishedMap(), selection: ['1:1'] })
  faceless.panel.start()
  await faceless.rest()
  return faceless
}

const rulesFound = (panel: Awaited<ReturnType<typeof audited>>['panel']) => new Set(panel.state().audit.result?.maps[0]?.findings.map(({ rule }) => rule))
const edit = (change: ConfigChange) => ({ type: 'remember' as const, edit: { about: 'rules' as const, change } })
const off = edit({ rule: 'stage-emotion-required', own: 'off', floor: null })

describe('the rules of the team', () => {
  test('are kept in the file, and maps are judged by them at once, without reading anything again', async () => {
    const { panel, hands, rest } = await audited()
    expect(rulesFound(panel)).toContain('stage-emotion-required')
    const reads = hands.asked.filter(({ kind }) => kind === 'read').length
    panel.send(off)
    await rest()
    expect(hands.asked.filter((ask) => ask.kind === 'store' && ask.set !== undefined).at(-1)).toMatchObject({ where: 'file', key: 'team-config', set: { rules: { 'stage-emotion-required': 'off' } } })
    expect(rulesFound(panel)).not.toContain('stage-emotion-required')
    expect(hands.asked.filter(({ kind }) => kind === 'read').length).toBe(reads)
  })

  test('are taken back by the toast', async () => {
    const { panel, rest } = await audited()
    panel.send(off)
    await rest()
    expect(panel.state().toast).toMatchObject({ key: 'done.rule', undo: { remember: { about: 'rules', change: { rule: 'stage-emotion-required', own: null } } } })
  })

  test('come from a file whole', async () => {
    const { panel, hands, rest } = await audited()
    panel.send({ type: 'rules-import', file: file('{"preset":"strict","rules":{"stage-count":{"severity":"error","options":{"max":4}}},"floors":{"text-contrast":"warning"}}') })
    await rest()
    expect(hands.asked.filter((ask) => ask.kind === 'store' && ask.set !== undefined).at(-1)).toMatchObject({ key: 'team-config', set: { preset: 'strict', floors: { 'text-contrast': 'warning' } } })
    expect(rulesFound(panel)).toContain('stage-count')
    expect(panel.state().toast).toMatchObject({ key: 'done.rules', undo: { remember: { change: { whole: {} } } } })
  })

  test.each([
    ['{', { problem: 'not-json' }],
    ['{"rules":{"stage-count":{"options":{"min":0}}}}', { problem: 'wrong-shape', at: 'rules.stage-count.options.min' }],
    ['{"rules":{"stage-count":"off","stage-cuont":"off"}}', { problem: 'unknown-rule', rule: 'stage-cuont', known: expect.arrayContaining(['stage-count']) }],
  ])('from a file that says %s are refused whole, with the reason', async (text, problem) => {
    const { panel, hands, rest } = await audited()
    panel.send({ type: 'rules-import', file: file(text) })
    await rest()
    expect(panel.state().team.refused).toEqual({ file: 'ours.json', ok: false, ...problem })
    expect(hands.asked.some((ask) => ask.kind === 'store' && ask.set !== undefined)).toBe(false)
  })

  test('of a file beyond all measure are not even opened', async () => {
    const { panel, rest } = await audited()
    panel.send({ type: 'rules-import', file: file('{}', 2e6) })
    await rest()
    expect(panel.state().team.refused).toEqual({ file: 'ours.json', problem: 'too-large' })
  })
})
