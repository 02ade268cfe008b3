import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../cli/engine/engine'
import { openSession, openStudio, type Studio } from '../support/browser/studio'

let studio: Studio
beforeAll(async () => { studio = await openStudio() })
afterAll(() => studio.close())

const drawn = ({ person }: Engine) => person.currentPage.children
const texts = ({ person }: Engine) => person.currentPage.findAllWithCriteria({ types: ['TEXT'] }).map((node) => node.characters)

describe('inserting a map', () => {
  test('takes one Enter: the search has the focus, and five phases are picked', async () => {
    const { page, panel, engine, hands, complaints, close } = await openSession(studio)
    await page.keyboard.press('Enter')
    await panel.getByRole('status').filter({ hasText: '“Five phases” is on the page.' }).waitFor()
    const [map] = drawn(engine)
    expect(map?.name).toBe('Journey map · Five phases')
    expect(engine.person.currentPage.selection.map((node) => node.id)).toEqual([map?.id])
    expect(engine.undoSteps).toBe(1)
    expect([complaints, hands.errors]).toEqual([[], []])
    await close()
  })

  test('can be taken back from the word that tells of it', async () => {
    const { page, panel, engine, close } = await openSession(studio)
    await page.keyboard.press('Enter')
    await panel.getByRole('button', { name: 'Undo' }).click()
    await panel.getByRole('status').filter({ hasText: 'Undone.' }).waitFor()
    expect(drawn(engine)).toEqual([])
    await close()
  })

  test('takes a double click, in another language and look, with the words of that language', async () => {
    const { panel, engine, close } = await openSession(studio)
    await panel.getByRole('button', { name: 'Language of the map' }).click()
    await panel.getByRole('menuitemradio', { name: 'Македонски' }).click()
    await panel.getByRole('button', { name: 'Look of the map' }).click()
    await panel.getByRole('menuitemradio', { name: 'Dark' }).click()
    await panel.getByRole('option', { name: 'Пет фази' }).dblclick()
    await panel.getByRole('button', { name: 'Undo' }).waitFor()
    expect(texts(engine)).toContain('Подигање на свеста')
    expect((await engine.person.variables.getLocalVariableCollectionsAsync()).map((one) => one.name)).toEqual(['Waymark · Trail (dark)'])
    await close()
  })

  test('goes by keyboard alone: find a template, change its stages and words, insert it', async () => {
    const { page, panel, engine, close } = await openSession(studio)
    await page.keyboard.type('during')
    await panel.getByRole('option', { selected: true, name: 'Before · during · after' }).waitFor()
    for (let tabs = 0; tabs < 10 && await panel.getByRole('button', { name: 'Adjust…' }).evaluate((button) => button !== document.activeElement); tabs++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await panel.getByLabel('Title').focus()
    await page.keyboard.type('Returning a pair of shoes')
    await panel.getByLabel('Stage 1').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.type('At the counter')
    await panel.getByRole('button', { name: 'Insert map' }).press('Enter')
    await panel.getByRole('status').filter({ hasText: '“Returning a pair of shoes” is on the page.' }).waitFor()
    expect(drawn(engine).map((node) => node.name)).toEqual(['Journey map · Returning a pair of shoes'])
    const found = texts(engine)
    const order = ['During', 'Before', 'At the counter', 'After'].map((name) => found.indexOf(name))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
    await close()
  })

  test('leaves no variables when plain values are wished, and fills in the example when that is wished', async () => {
    const { panel, engine, close } = await openSession(studio)
    await panel.getByRole('button', { name: 'Adjust…' }).click()
    await panel.getByText('How colours are drawn').click()
    await panel.getByRole('radio', { name: 'Plain values' }).click()
    await panel.getByRole('switch', { name: 'Fill with the example' }).check()
    await panel.getByRole('button', { name: 'Insert map' }).click()
    await panel.getByRole('button', { name: 'Undo' }).waitFor()
    expect(await engine.person.variables.getLocalVariableCollectionsAsync()).toEqual([])
    expect(texts(engine)).toContain('Instagram advert')
    await close()
  })

  test('remembers the choices for the next time the panel opens', async () => {
    const { panel, engine, hands, close } = await openSession(studio)
    await panel.getByRole('button', { name: 'Language of the map' }).click()
    await panel.getByRole('menuitemradio', { name: 'Polski' }).click()
    await panel.getByRole('option', { name: 'Pięć faz' }).waitFor()
    await close()
    hands.close()
    const again = await openSession(studio, { engine })
    await again.panel.getByRole('option', { name: 'Pięć faz' }).waitFor()
    await again.close()
  })

  test('is there for a card that is dragged out of the panel onto the canvas', async () => {
    const { panel, engine, hands, close } = await openSession(studio)
    await panel.getByRole('option').first().waitFor()
    hands.drop({ absoluteX: 700, absoluteY: 300, dropMetadata: { template: 'five-phases' } })
    await panel.getByRole('button', { name: 'Undo' }).waitFor()
    expect(drawn(engine).map(({ x, y }) => ({ x, y }))).toEqual([{ x: 700, y: 300 }])
    await close()
  })

  test('answers a template named in the quick actions', async () => {
    const { panel, engine, close } = await openSession(studio, { command: 'insert', parameters: { template: 'three-moments' } })
    await panel.getByRole('button', { name: 'Undo' }).waitFor()
    expect(drawn(engine).map((node) => node.name)).toEqual(['Journey map · Before · during · after'])
    await close()
  })
})

describe('searching', () => {
  test('suggests the word that was meant, and says how many were found', async () => {
    const { page, panel, close } = await openSession(studio)
    await page.keyboard.type('phasse')
    await panel.getByText('No template for “phasse”.').waitFor()
    await panel.getByRole('button', { name: /^Did you mean “phases”/i }).click()
    await panel.getByRole('option', { name: 'Five phases' }).waitFor()
    await page.keyboard.press('Escape')
    await close()
  })
})
