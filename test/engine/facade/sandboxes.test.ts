import { describe, expect, test } from 'vitest'
import { evaluateIn, launchIn, nextMessage, sandboxes, type Sandbox } from '../../quickjs/support/both'
import { runQuickJs } from '../../../cli/engine/run-quickjs'
import { stage } from './support/stage'

describe.each(Object.keys(sandboxes) as Sandbox[])('a plugin in %s', sandbox => {
  const evaluate = (body: string) => evaluateIn(sandbox, body)

  test('finds Figma’s globals and no others', async () => {
    expect(await evaluate(`return [typeof figma, typeof console.log, typeof setTimeout, typeof __html__, typeof __uiFiles__, typeof fetch]`)).toEqual(['object', 'function', 'function', 'string', 'object', 'function'])
    const absent = ['window', 'document', 'process', 'require', 'module', 'Buffer', 'Intl', 'URL', 'TextEncoder', 'TextDecoder', 'crypto', 'atob', 'performance', 'queueMicrotask', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'AbortController', 'XMLHttpRequest']
    expect(await evaluate(`return ${JSON.stringify(absent)}.filter(name => typeof globalThis[name] !== 'undefined')`)).toEqual([])
  })

  test('talks with its panel in copies', async () => {
    const { run } = await launchIn(sandbox, `figma.showUI(__html__, { width: 320, height: 480, title: 'T' })
      figma.ui.onmessage = (message, props) => { message.list.push(4); figma.ui.postMessage({ message, origin: props.origin, plain: message.list instanceof Array && message instanceof Object }) }`)
    const sent = { list: [1, 2, 3], bytes: new Uint8Array([1, 2]), at: new Date(5), none: null }
    run.post(sent)
    expect(await nextMessage(run)).toEqual({ message: { ...sent, list: [1, 2, 3, 4] }, origin: 'null', plain: true })
    expect([sent.list, run.shown?.width, run.shown?.height, run.shown?.title]).toEqual([[1, 2, 3], 320, 480, 'T'])
    run.close()
  })

  test('posts before anybody listens: nothing is lost', async () => {
    const { run, engine } = await launchIn(sandbox, `figma.showUI(''); figma.ui.postMessage(1); figma.ui.postMessage(2)`)
    await engine.settle()
    const heard: unknown[] = []
    run.onMessage(message => heard.push(message))
    await engine.settle()
    expect(heard).toEqual([1, 2])
  })

  test('catches Figma’s errors as errors of its own', async () => {
    expect(await evaluate(`const seen = []
      const attempt = work => { try { work() } catch (error) { seen.push([error instanceof Error, error instanceof TypeError, error.message]) } }
      attempt(() => figma.createFrame().foo)
      attempt(() => { figma.createFrame().resize(0, 1) })
      attempt(() => figma.createFrame().fills.push(1))
      try { await figma.loadFontAsync({ family: 'X', style: 'Y' }) } catch (error) { seen.push([error instanceof Error, error instanceof TypeError, error.message]) }
      return seen.map(([isError, isTypeError, message]) => [isError || isTypeError, message])`)).toEqual([
      [true, "no such property 'foo' on FRAME node"],
      [true, expect.stringMatching(/^in resize: Property "width" failed validation/)],
      [sandbox === 'QuickJS', expect.stringMatching(/not extensible/)],
      [true, 'in loadFontAsync: The font "X Y" could not be loaded'],
    ])
  })

  test('meets the same node as the same object', async () => {
    expect(await evaluate(`const frame = figma.createFrame()
      return [frame === figma.currentPage.children[0], frame === await figma.getNodeByIdAsync(frame.id), (await frame) === frame, 'children' in frame, 'foo' in frame, Object.keys(frame).includes('id'), frame.parent === figma.currentPage]`))
      .toEqual([true, true, true, true, false, true, true])
  })

  test('walks, filters and measures', async () => {
    expect(await evaluate(`const row = figma.createFrame(); row.layoutMode = 'HORIZONTAL'; row.counterAxisSizingMode = 'AUTO'
      for (let i = 0; i < 3; i++) { const box = figma.createRectangle(); box.name = 'n' + i; box.resize(10, 20); row.appendChild(box); box.setSharedPluginData('waymark', 'i', String(i)) }
      return [row.width, row.height, row.findAll(node => node.name !== 'n1').map(node => node.name), row.findOne(node => node.name === 'n1').x, row.findAllWithCriteria({ sharedPluginData: { namespace: 'waymark' } }).length, row.findChild(node => node.name === 'none')]`))
      .toEqual([30, 20, ['n0', 'n2'], 10, 3, null])
  })

  test('keeps figma.mixed what it is', async () => {
    expect(await evaluate(`await figma.loadFontAsync({ family: 'Inter', style: 'Regular' }); await figma.loadFontAsync({ family: 'Inter', style: 'Bold' })
      const text = figma.createText(); text.characters = 'ab'; text.setRangeFontName(0, 1, { family: 'Inter', style: 'Bold' })
      return [text.fontName === figma.mixed, typeof figma.mixed, JSON.stringify(text.getRangeAllFontNames(0, 2))]`)).toEqual([true, 'symbol', '[{"family":"Inter","style":"Bold"},{"family":"Inter","style":"Regular"}]'])
  })

  test('stores per person', async () => {
    expect(await evaluate(`await figma.clientStorage.setAsync('a', { list: [1] }); const value = await figma.clientStorage.getAsync('a'); value.list.push(2)
      return [value, await figma.clientStorage.getAsync('a'), await figma.clientStorage.getAsync('b'), await figma.clientStorage.keysAsync()]`)).toEqual([{ list: [1, 2] }, { list: [1] }, undefined, ['a']])
  })

  test('hears what the person does', async () => {
    const { run, engine } = await launchIn(sandbox, `figma.showUI('')
      figma.on('selectionchange', () => figma.ui.postMessage(figma.currentPage.selection.map(node => node.name)))
      figma.currentPage.on('nodechange', ({ nodeChanges }) => figma.ui.postMessage(nodeChanges.map(change => change.type + ' ' + change.node.type)))`)
    const heard: unknown[] = []
    run.onMessage(message => heard.push(message))
    const frame = engine.person.createFrame()
    frame.name = 'Mine'
    engine.person.currentPage.selection = [frame]
    await engine.settle()
    expect(heard).toEqual([['Mine'], ['CREATE FRAME']])
    expect(run.errors).toEqual([])
  })

  test('is told how it was started', async () => {
    const { run } = await launchIn(sandbox, { code: `figma.showUI(''); figma.on('run', event => figma.ui.postMessage([figma.command, event]))`, command: 'insert', parameters: { template: 'basic' } })
    expect(await nextMessage(run)).toEqual(['insert', { command: 'insert', parameters: { template: 'basic' } }])
  })

  test('answers a quick action as it is typed', async () => {
    const { run } = await launchIn(sandbox, `figma.parameters.on('input', ({ query, key, result }) => result.setSuggestions(['Basic', 'Retail'].filter(name => name.startsWith(query)).map(name => ({ name, data: key }))))`)
    expect(run.suggest('Re', 'template').suggestions).toEqual([{ name: 'Retail', data: 'template' }])
  })

  test('takes or leaves what is dropped', async () => {
    const { run } = await launchIn(sandbox, `figma.showUI(''); figma.on('drop', event => { figma.ui.postMessage([event.items, event.absoluteX, event.node.type, event.dropMetadata]); return event.items.length === 0 })`)
    expect(run.drop({ absoluteX: 5, absoluteY: 6, items: [{ type: 'text/plain', data: 'map' }], dropMetadata: { kind: 'template' } })).toBe(false)
    expect(await nextMessage(run)).toEqual([[{ type: 'text/plain', data: 'map' }], 5, 'PAGE', { kind: 'template' }])
    expect(run.drop({ absoluteX: 0, absoluteY: 0 })).toBe(true)
  })

  test('reads dropped files', async () => {
    const { run } = await launchIn(sandbox, `figma.showUI(''); figma.on('drop', event => { event.files[0].getTextAsync().then(text => figma.ui.postMessage(text)); return false })`)
    run.drop({ absoluteX: 0, absoluteY: 0, files: [{ name: 'a.md', type: 'text/markdown', getBytesAsync: async () => new Uint8Array(), getTextAsync: async () => '# Map' }] })
    expect(await nextMessage(run)).toBe('# Map')
  })

  test('closes: its last words are heard, then it is deaf, and figma.currentPage is gone', async () => {
    const { run, engine } = await launchIn(sandbox, `figma.showUI(''); const later = []
      figma.on('close', () => figma.root.setPluginData('closed', 'yes'))
      figma.on('selectionchange', () => figma.root.setPluginData('heard', 'yes'))
      figma.ui.onmessage = () => { figma.closePlugin('done'); try { figma.currentPage } catch (error) { figma.root.setPluginData('after', error.message) } }`)
    run.post('go')
    await engine.settle()
    engine.person.currentPage.selection = []
    await engine.settle()
    expect([run.closed, run.shown, engine.person.root.getPluginData('closed'), engine.person.root.getPluginData('heard'), engine.person.root.getPluginData('after')]).toEqual([true, null, 'yes', '', expect.stringMatching(/in get_currentPage/)])
    expect(run.errors).toEqual([])
  })

  test('what its callbacks throw is logged and stops nothing', async () => {
    const { run, engine } = await launchIn(sandbox, `figma.showUI(''); console.warn('careful', 1); figma.notify('x'.repeat(120))
      figma.ui.onmessage = message => { if (message === 'sync') throw new Error('at once'); return Promise.reject(new Error('later')) }`)
    run.post('sync')
    run.post('async')
    await engine.settle()
    await engine.settle()
    expect([run.errors.map(error => (error as Error).message.replace('Error: ', '')), run.logs, run.notifications]).toEqual([['at once', 'later'], ['warn: careful 1'], ['x'.repeat(100)]])
  })

  test('counts the same crossings', async () => {
    const { run, engine } = await launchIn(sandbox, `figma.showUI(''); figma.ui.onmessage = () => { const frame = figma.createFrame(); frame.name = 'a'; frame.x = frame.x + 1; frame.id; frame.type; frame.removed; figma.currentPage.appendChild(frame); figma.ui.postMessage(1) }`)
    engine.resetCounts()
    run.post(1)
    await nextMessage(run)
    expect(engine.counts).toEqual({ total: 7, gets: 2, sets: 2, calls: 3, fontAwaits: 0 })
  })

  test('a second launch starts afresh', async () => {
    const { engine, run } = await launchIn(sandbox, `figma.showUI(''); figma.on('selectionchange', () => figma.ui.postMessage('old'))`)
    run.close()
    await engine.settle()
    const again = await sandboxes[sandbox](engine, { code: `figma.showUI(''); figma.on('selectionchange', () => figma.ui.postMessage('new'))` })
    engine.person.currentPage.selection = []
    expect(await nextMessage(again)).toBe('new')
  })

  test('a bundle that does not parse says so', async () => {
    await expect(launchIn(sandbox, 'const = 1')).rejects.toThrow(/[Uu]nexpected|expect/)
  })
})

test('QuickJS ends what never ends: memory and stack are bounded', async () => {
  const engine = await stage()
  await expect(runQuickJs(engine, { code: `const f = () => f() + 1; f()` }, { stackBytes: 64 << 10 })).rejects.toThrow(/stack/)
  await expect(runQuickJs(await stage(), { code: `const list = []; for (;;) list.push('x'.repeat(1000) + list.length)` }, { memoryBytes: 8 << 20 })).rejects.toThrow(/memory/)
})
