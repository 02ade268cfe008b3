import { describe, expect, test } from 'vitest'
import { partsOf } from '../../cli/engine/engine'
import { nodeHandle } from '../../cli/engine/facade/node-handle'
import manifest from '../../manifest.json'
import { openStage, wait, type Said, type Stage } from '../support/sandbox'
import { furnish } from './a-document'

const events = ({ said }: Stage, event: string): unknown[] => said.filter((message: Said) => message.event === event).map(message => message.data)
const greeted = async (stage: Stage): Promise<void> => {
  stage.hands.hello()
  await wait(20)
}

describe('the panel', () => {
  test('opens at its size, in the person’s theme', async () => {
    const stage = await openStage({ launch: { html: '<p>Waymark</p>' } })
    expect(stage.run.shown).toMatchObject({ html: '<p>Waymark</p>', width: 400, height: 560, themeColors: true, visible: true })
  })

  test('hears nothing before it has said hello, and then how things stand', async () => {
    const stage = await openStage({ greet: false, document: figma => { figma.currentPage.selection = [figma.createFrame()] } })
    await wait(20)
    expect(stage.said).toEqual([])
    await greeted(stage)
    const id = stage.engine.person.currentPage.children[0]?.id
    expect(events(stage, 'ready')).toEqual([{ command: 'open', editor: 'figma', view: { page: { id: '0:1', name: 'Page 1' }, view: expect.objectContaining({ x: expect.any(Number) }), selection: [id] } }])
  })

  test('that says hello again is told again', async () => {
    const stage = await openStage()
    await greeted(stage)
    expect(events(stage, 'ready')).toHaveLength(2)
    expect(events(stage, 'run')).toHaveLength(1)
  })
})

describe('commands', () => {
  const commands = [...manifest.menu.flatMap(item => ('command' in item ? [item.command] : [])), ...manifest.relaunchButtons.map(button => button.command)]

  test.each(commands)('%s, as the manifest has it, reaches the panel', async command => {
    const stage = await openStage({ launch: { command: command ?? '' }, document: figma => { figma.currentPage.selection = [figma.createFrame()] } })
    await wait(20)
    expect(events(stage, 'run')).toEqual([{ command, parameters: {}, selection: [stage.engine.person.currentPage.children[0]?.id] }])
  })

  test.each(['', 'format-disk', 'toString'])('%j opens the panel', async command => {
    const stage = await openStage({ launch: { command } })
    await wait(20)
    expect(events(stage, 'run')).toEqual([{ command: 'open', parameters: {}, selection: [] }])
    expect(events(stage, 'ready')).toMatchObject([{ command: 'open' }])
  })

  test('bring their parameters as texts', async () => {
    const stage = await openStage({ launch: { command: 'insert', parameters: { template: 'five-phases', count: 3 } } })
    await wait(20)
    expect(events(stage, 'run')).toEqual([{ command: 'insert', parameters: { template: 'five-phases', count: '3' }, selection: [] }])
  })
})

describe('quick actions', () => {
  const suggested = async (query: string, key = 'template'): Promise<unknown[]> => (await openStage()).run.suggest(query, key).suggestions

  test('offer every template by its name before anything is typed', async () => {
    const all = await suggested('')
    expect(all).toContainEqual({ name: 'Five phases', data: 'five-phases' })
    expect(all.length).toBeGreaterThan(10)
  })

  test('find a template in any of its languages, or by its id, whatever the case', async () => {
    const [mk] = await suggested('ПЕТ ')
    expect(mk).toMatchObject({ data: 'five-phases' })
    expect(await suggested('FIVE-PH')).toEqual([{ name: 'Five phases', data: 'five-phases' }])
  })

  test('offer nothing for what nobody knows', async () => {
    expect([await suggested('zzz'), await suggested('', 'colour')]).toEqual([[], []])
  })

  test('are answered without a panel', async () => {
    const stage = await openStage({ greet: false })
    expect(stage.run.suggest('five', 'template').suggestions).toHaveLength(1)
    expect(stage.run.errors).toEqual([])
  })
})

describe('a drop', () => {
  test('of a template on the page is taken and told', async () => {
    const stage = await openStage()
    expect(stage.run.drop({ absoluteX: 40, absoluteY: 50, dropMetadata: { template: 'five-phases' } })).toBe(false)
    await wait(10)
    expect(events(stage, 'dropped')).toEqual([{ template: 'five-phases', x: 40, y: 50, parent: '0:1' }])
  })

  test('onto something in a section means the section, at its coordinates', async () => {
    const stage = await openStage({ document: figma => {
      const section = figma.createSection()
      section.x = 300
      section.appendChild(figma.createFrame())
    } })
    const { session, plugin } = partsOf(stage.engine)
    const section = session.currentPage.children[0]
    const frame = section?.children[0]
    if (!section || !frame) throw new Error('not drawn')
    session.events.fire('drop', { node: nodeHandle(plugin, frame), x: 1, y: 2, absoluteX: 340, absoluteY: 50, items: [], files: [], dropMetadata: { template: 'blank' } })
    await wait(10)
    expect(events(stage, 'dropped')).toEqual([{ template: 'blank', x: 40, y: 50, parent: section.id }])
  })

  test.each([[undefined], [null], ['five-phases'], [{ template: 4 }], [{ templateId: 'x' }]])('of %j is left to Figma', async dropMetadata => {
    const stage = await openStage()
    expect(stage.run.drop({ absoluteX: 0, absoluteY: 0, ...(dropMetadata !== undefined && { dropMetadata }) })).toBe(true)
    await wait(10)
    expect(events(stage, 'dropped')).toEqual([])
  })
})

describe('the window', () => {
  test.each([[500, 600, 500, 600], [10, 10, 320, 360], [5_000, 5_000, 720, 900], [400.4, 500.6, 400, 501]])('resized to %d × %d becomes %d × %d', async (width, height, w, h) => {
    const stage = await openStage()
    expect(await stage.hands.request('window', { resize: { width, height } })).toEqual({ ok: true, result: {} })
    expect([stage.run.shown?.width, stage.run.shown?.height]).toEqual([w, h])
  })

  test('says what it is told to, and answers before it closes', async () => {
    const stage = await openStage()
    expect(await stage.hands.request('window', { notify: 'Copied', close: true })).toEqual({ ok: true, result: {} })
    await wait(20)
    expect([stage.run.notifications, stage.run.closed, stage.run.errors]).toEqual([['Copied'], true, []])
  })
})

describe('showing', () => {
  test('selects what is still there and brings it into view', async () => {
    const stage = await openStage()
    const ids = await furnish(stage)
    expect(await stage.hands.request('show', { ids: [ids.title ?? '', '9:9', ids.own ?? ''] })).toEqual({ ok: true, result: { shown: 2 } })
    expect(stage.engine.person.currentPage.selection.map(node => node.id)).toEqual([ids.title, ids.own])
    expect(await stage.hands.request('show', { ids: ['9:9'] })).toEqual({ ok: true, result: { shown: 0 } })
    expect(stage.engine.person.currentPage.selection).toHaveLength(2)
  })

  test('goes to another page; of two pages to the first', async () => {
    const stage = await openStage({ document: figma => { figma.createPage().appendChild(figma.createFrame()) } })
    const ids = await furnish(stage)
    const far = (stage.engine.person.root.children[1] as PageNode).children[0]
    expect(await stage.hands.request('show', { ids: [far?.id ?? '', ids.title ?? ''] })).toEqual({ ok: true, result: { shown: 1 } })
    expect(stage.engine.person.currentPage.name).toBe('Page 2')
  })
})

describe('a picture', () => {
  test('comes as bytes of its format', async () => {
    const stage = await openStage()
    const ids = await furnish(stage)
    const png = await stage.hands.request('render', { node: ids.face ?? '', format: 'PNG', scale: 2 })
    expect(png.ok && [...png.result.bytes.slice(1, 4)]).toEqual([80, 78, 71])
    const svg = await stage.hands.request('render', { node: ids.face ?? '', format: 'SVG' })
    expect(svg.ok && Buffer.from(svg.result.bytes).toString()).toContain('<svg')
  })

  test('of what is gone is missing', async () => {
    const stage = await openStage()
    expect(await stage.hands.request('render', { node: '9:9', format: 'PNG' })).toEqual({ ok: false, failure: { code: 'missing-node', node: '9:9' } })
  })
})
