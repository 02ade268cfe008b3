import { afterEach, expect, test, vi } from 'vitest'
import { createEngine } from '../../cli/engine/engine'
import type { Patch } from '../../plugin/core/layers/patch'
import { createApplier } from '../../plugin/sandbox/apply/apply'
import type { Turn } from '../../plugin/sandbox/turn'
import { logo, plain, styled } from './a-plan'

afterEach(() => void vi.unstubAllGlobals())

const turn: Turn = { clock: { now: () => 0, rest: () => Promise.resolve(), later: () => () => undefined }, cancelled: () => false, part: () => undefined, progress: () => undefined }
const children = (page: PageNode): string[] => page.children.map(child => child.name)

// Figma destroys the sandbox when the plugin closes: whatever was awaited never comes back. Here it does, which is harder.
test.each([['in plain values', plain], ['with text styles', styled]])('closing at any moment of a change %s leaves it undone or whole', async (_, look) => {
  const outcomes = new Set<boolean>()
  for (let moments = 0; moments < 120; moments++) {
    const engine = await createEngine()
    vi.stubGlobal('figma', engine.figma)
    const { person } = engine
    const other = person.createPage()
    await person.loadAllPagesAsync()
    const old = person.createRectangle()
    old.name = 'Old'
    const words = { key: 'words', type: 'text', name: 'Words', text: { content: 'New', style: 'note', colour: 'ink' } } as const
    const patches: Patch[] = [
      { op: 'insert', parent: other.id, node: { ...logo, children: [words] } },
      { op: 'remove', node: old.id, expect: { parent: person.currentPage.id } },
    ]
    const first = person.currentPage
    const before = engine.snapshot()
    const applier = createApplier()
    const ended = applier.apply({ change: { look, patches, show: ['new:note'] } }, turn)
    for (let moment = 0; moment < moments; moment++) await Promise.resolve()
    applier.abort()
    await ended
    const isWhole = children(other).length > 0
    outcomes.add(isWhole)
    if (isWhole) expect([children(other), children(first)], `after ${moments} moments`).toEqual([['Logo'], []])
    else expect(engine.snapshot(), `after ${moments} moments`).toEqual(before)
  }
  expect([...outcomes].sort()).toEqual([false, true])
})
