import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest'
import type { Engine } from '../../cli/engine/engine'
import { openSession, openStudio, type Session, type Studio } from '../support/browser/studio'

/** A message has to cross to the engine and back. */
const soon = { timeout: 20_000 }

let studio: Studio
let session: Session
beforeAll(async () => { studio = await openStudio() })
afterAll(() => studio.close())

/** A fresh five-phases map on the canvas, selected, and its audit in the panel. */
beforeEach(async () => {
  session = await openSession(studio)
  await session.page.keyboard.press('Enter')
  await session.panel.getByRole('button', { name: 'Undo' }).waitFor()
  await session.panel.getByRole('tab', { name: 'Audit' }).click()
  await session.panel.getByRole('grid').waitFor()
})
afterEach(() => session.close())

/** The selected layer's name with those of the two it lies in. */
function place({ person }: Engine): (string | undefined)[] {
  const [node] = person.currentPage.selection
  return [node?.parent?.parent?.name, node?.parent?.name, node?.name]
}

const stages = ({ person }: Engine) => person.currentPage.findAll((node) => node.parent?.name === 'Stages' && node.name !== 'Label').map((node) => node.name)
const chosen = async (panel: Session['panel'], stage: string, item: string) => {
  await panel.getByRole('button', { name: `${stage}: stage menu`, exact: true }).click()
  await panel.getByRole('menuitem', { name: item }).click()
}

describe('the audit of a map', () => {
  test('shows at a glance that nothing is written yet, and is calm about it', async () => {
    const { panel, complaints } = session
    await panel.getByText('0 of 15').waitFor()
    await panel.getByText('15 notes to write').waitFor()
    expect(await panel.getByRole('gridcell', { name: /only the prompt/ }).count()).toBe(15)
    await panel.getByRole('gridcell', { name: /^Purchase, emotion, only the prompt/ }).waitFor()
    expect(complaints).toEqual([])
  })

  test('leads from a cell to its layer', async () => {
    const { panel, engine } = session
    await panel.getByRole('gridcell', { name: /^Purchase, touchpoint/ }).click()
    await expect.poll(() => place(engine), soon).toEqual(['Touchpoints', 'Purchase', 'Prompt'])
  })

  test('leads from a finding to its layer', async () => {
    const { panel, engine } = session
    await panel.getByRole('button', { name: /^To write: Loyalty/ }).first().click()
    await expect.poll(() => place(engine), soon).toEqual(['Touchpoints', 'Loyalty', 'Prompt'])
  })

  test('leads through the gaps by Enter, and by arrows through the cells', async () => {
    const { page, panel, engine } = session
    await page.keyboard.press('Enter')
    await expect.poll(() => place(engine), soon).toEqual(['Touchpoints', 'Awareness', 'Prompt'])
    await page.keyboard.press('Enter')
    await expect.poll(() => place(engine), soon).toEqual(['Touchpoints', 'Consideration', 'Prompt'])
    await panel.getByRole('gridcell', { name: /^Awareness, touchpoint/ }).focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
    await expect.poll(() => place(engine).slice(0, 2), soon).toEqual(['Emotions', 'Purchase'])
  })

  test('follows what people write on the canvas', async () => {
    const { panel, engine } = session
    await panel.getByRole('gridcell', { name: /^Awareness, touchpoint/ }).click()
    await expect.poll(() => place(engine), soon).toEqual(['Touchpoints', 'Awareness', 'Prompt'])
    const [card] = engine.person.currentPage.selection
    const prompt = card && 'findAllWithCriteria' in card ? card.findAllWithCriteria({ types: ['TEXT'] })[0] : undefined
    if (!prompt || prompt.fontName === engine.person.mixed) throw new Error('no prompt on the map')
    await engine.person.loadFontAsync(prompt.fontName)
    prompt.characters = 'The window of the shop on Main Street'
    await engine.settle()
    await panel.getByText('1 of 15').waitFor()
  })

  test('changes with the status of the map', async () => {
    const { panel } = session
    await panel.getByRole('button', { name: 'Status: Draft' }).click()
    await panel.getByRole('menuitemradio', { name: /^In review/ }).click()
    await panel.getByText('15 notes to go').waitFor()
    await panel.getByRole('button', { name: 'Undo' }).click()
    await panel.getByRole('button', { name: 'Status: Draft' }).waitFor()
  })

  test('says where it looked when there is no map', async () => {
    const { panel, engine } = session
    engine.person.currentPage.children[0]?.remove()
    await panel.getByRole('radio', { name: 'Page' }).click()
    await panel.getByText('No journey map on this page.').waitFor()
    engine.person.currentPage.selection = []
    await panel.getByRole('radio', { name: 'Selection' }).click()
    await panel.getByText('Nothing is selected.').waitFor()
    await panel.getByRole('button', { name: 'Look in the whole file' }).click()
    await panel.getByText('No journey map in this file.').waitFor()
    await panel.getByRole('button', { name: 'Insert one' }).click()
    await panel.getByRole('option', { name: 'Five phases' }).waitFor()
  })

  test('chooses among several maps', async () => {
    const { panel, engine } = session
    const [map] = engine.person.currentPage.children
    if (map?.type !== 'FRAME') throw new Error('no map')
    map.clone()
    await panel.getByRole('radio', { name: 'Page' }).click()
    await panel.getByRole('button', { name: /^Map: / }).filter({ hasText: '1 of 2' }).click()
    await panel.getByRole('menuitemradio').nth(1).click()
    await panel.getByText('2 of 2').waitFor()
  })
})

describe('stages', () => {
  test('are added, and taken back', async () => {
    const { panel, engine } = session
    await chosen(panel, 'Purchase', 'Add stage after')
    await panel.getByText('0 of 18').waitFor()
    expect(stages(engine)).toEqual(['Awareness', 'Consideration', 'Purchase', 'New stage', 'After purchase', 'Loyalty'])
    expect(engine.undoSteps).toBe(2)
    await panel.getByRole('button', { name: 'Undo' }).click()
    await panel.getByText('0 of 15').waitFor()
    expect(stages(engine)).toEqual(['Awareness', 'Consideration', 'Purchase', 'After purchase', 'Loyalty'])
  })

  test('are duplicated, moved and removed', async () => {
    const { panel, engine } = session
    await chosen(panel, 'Purchase', 'Duplicate')
    await panel.getByText('0 of 18').waitFor()
    expect(stages(engine)).toEqual(['Awareness', 'Consideration', 'Purchase', 'Purchase (copy)', 'After purchase', 'Loyalty'])
    await chosen(panel, 'Loyalty', 'Move earlier')
    await panel.getByRole('status').filter({ hasText: 'one place earlier' }).waitFor()
    expect(stages(engine)).toEqual(['Awareness', 'Consideration', 'Purchase', 'Purchase (copy)', 'Loyalty', 'After purchase'])
    await chosen(panel, 'Awareness', 'Remove')
    await panel.getByText('0 of 15').waitFor()
    expect(stages(engine)).toEqual(['Consideration', 'Purchase', 'Purchase (copy)', 'Loyalty', 'After purchase'])
  })

  test('cannot be moved off the ends', async () => {
    const { panel } = session
    await panel.getByRole('button', { name: 'Awareness: stage menu' }).click()
    expect(await panel.getByRole('menuitem', { name: 'Move earlier' }).getAttribute('aria-disabled')).toBe('true')
    expect(await panel.getByRole('menuitem', { name: 'Move later' }).getAttribute('aria-disabled')).toBe('false')
  })

  test('answer the button on their header', async () => {
    const { engine, hands } = session
    const header = engine.person.currentPage.findOne((node) => node.name === 'Purchase' && node.parent?.name === 'Stages')
    if (!header) throw new Error('no header')
    engine.person.currentPage.selection = [header]
    hands.close()
    const again = await openSession(studio, { engine, command: 'stage-duplicate' })
    await again.panel.getByRole('status').filter({ hasText: 'The stage was duplicated.' }).waitFor()
    expect(stages(engine)).toContain('Purchase (copy)')
    await again.close()
  })
})
