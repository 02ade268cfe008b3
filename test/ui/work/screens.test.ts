import { expect, test } from 'vitest'
import { facelessPanel } from '../../support/browser/panel-without-face'

test('a map of selected screens that is called off while its pictures are made is not drawn, and says so', async () => {
  const { panel, hands, rest, wait } = facelessPanel({ policy: (ask) => (ask.kind === 'read' ? 'hold' : 'answer') })
  panel.start()
  await rest()
  panel.send({ type: 'from-selection' })
  wait()
  const [task] = panel.state().tasks
  expect(task).toMatchObject({ kind: 'insert', isSlow: true })
  panel.send({ type: 'from-selection' })
  panel.send({ type: 'cancel', id: task?.id ?? -1 })
  await rest()
  hands.release()
  await rest()
  expect(panel.state()).toMatchObject({ tasks: [], toast: { key: 'done.cancel' } })
  expect(hands.asked.map(({ kind }) => kind)).not.toContain('apply')
  expect(hands.asked.filter(({ kind }) => kind === 'read')).toHaveLength(1)
})

test('without a screen selected, the reason is told and nothing is drawn', async () => {
  const { panel, hands, rest } = facelessPanel()
  panel.start()
  await rest()
  panel.send({ type: 'from-selection' })
  await rest()
  expect(panel.state().toast).toMatchObject({ key: 'failure.screens', isTrouble: true, gaps: { reason: 'Select the screens that should become stages.' } })
  expect(hands.asked.map(({ kind }) => kind)).not.toContain('apply')
})

test('screens are counted once the selection has come to rest, and only beside the templates', async () => {
  const { panel, hands, rest, wait } = facelessPanel()
  const counts = () => hands.asked.filter(({ kind }) => kind === 'read').length
  panel.start()
  await rest()
  for (const id of ['1:1', '1:2', '1:3']) hands.tell('selection', { ids: [id], maps: [] })
  wait()
  await rest()
  expect(counts()).toBe(1)
  hands.tell('selection', { ids: ['1:4'], maps: ['1:4'] })
  panel.send({ type: 'open', screen: 'settings' })
  hands.tell('selection', { ids: ['1:5'], maps: [] })
  wait()
  await rest()
  expect(counts()).toBe(1)
})
