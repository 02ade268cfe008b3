import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { packageText } from '../../plugin/core/template/package/package'
import type { Template, TemplateWords } from '../../plugin/core/template/schema'
import { axeViolations } from '../support/browser/axe-violations'
import { overflow } from '../support/browser/overflow'
import { openSession, openStudio, type Session, type Studio } from '../support/browser/studio'
import { template } from '../support/maps'

let studio: Studio
let session: Session
beforeAll(async () => { studio = await openStudio() })
afterAll(() => studio.close())
beforeEach(async () => { session = await openSession(studio) })
afterEach(async () => {
  expect([session.complaints, session.hands.errors]).toEqual([[], []])
  await session.close()
})

const press = async (...keys: string[]) => { for (const key of keys) await session.page.keyboard.press(key) }
const told = (words: string | RegExp) => session.panel.getByRole('status').filter({ hasText: words }).waitFor()
const texts = () => session.engine.person.currentPage.findAllWithCriteria({ types: ['TEXT'] }).map((node) => node.characters)
const button = (name: string) => session.panel.getByRole('button', { name, exact: true })

async function choose(from: string, item: string | RegExp, role: 'menuitem' | 'menuitemradio' = 'menuitem'): Promise<void> {
  await session.panel.getByRole('button', { name: from }).press('Enter')
  await session.panel.getByRole(role, { name: item }).press('Enter')
}

/** A fresh map on the canvas, on show in the audit. */
async function drawMap(): Promise<void> {
  await session.panel.getByRole('combobox').press('Enter')
  await told(/.+/)
  await session.panel.locator('#tab-audit').click()
  await session.panel.getByRole('grid').waitFor()
}

describe('selected screens', () => {
  function screens(count: number): readonly FrameNode[] {
    const { person } = session.engine
    const made = Array.from({ length: count }, (_, at) => {
      const frame = person.createFrame()
      frame.name = ['Landing', 'Catalogue', 'Bicycle', 'Basket', 'Payment', 'Thanks'][at] ?? `Screen ${at + 1}`
      frame.resize(320, 640)
      frame.x = at * 400
      return frame
    })
    person.commitUndo()
    return made
  }
  async function select(frames: readonly FrameNode[]): Promise<void> {
    session.engine.person.currentPage.selection = frames
    await session.engine.settle()
  }

  test('become stages with pictures in one step, which can be taken back', async () => {
    const six = screens(6)
    const steps = session.engine.undoSteps
    await select(six)
    await session.panel.getByText('6 screens selected').waitFor()
    expect([await axeViolations(session), await overflow(session)]).toEqual([[], []])
    await button('Make stages of them').press('Enter')
    await told('The screens are stages now.')
    expect(session.engine.undoSteps).toBe(steps + 1)
    const { currentPage } = session.engine.person
    const stages = currentPage.findOne(({ name }) => name === 'Stages')
    expect(stages && 'children' in stages ? stages.children.map(({ name }) => name) : []).toEqual(expect.arrayContaining(six.map(({ name }) => name)))
    const pictures = currentPage.findAll(({ name }) => name === 'Picture').flatMap((node) => ('fills' in node && Array.isArray(node.fills) ? node.fills.map(({ type }: Paint) => type) : []))
    expect(pictures.filter((type) => type === 'IMAGE')).toHaveLength(6)
    await button('Undo').press('Enter')
    await told('Undone.')
    expect(currentPage.children.map(({ id }) => id)).toEqual(six.map(({ id }) => id))
  })

  test('are offered from two on, never for one of our maps, and told when there are too many', async () => {
    const many = screens(25)
    const strip = session.panel.locator('.strip')
    await select(many)
    await session.panel.getByText('At most 24 screens can become stages; 25 are selected.').waitFor()
    expect(await strip.getByRole('button').count()).toBe(0)
    await select(many.slice(0, 2))
    await session.panel.getByText('2 screens selected').waitFor()
    await select(many.slice(0, 1))
    await strip.waitFor({ state: 'detached' })
  })
})

test('a map speaks another language and the first one again, and nothing that was written changes', async () => {
  await choose('Language of the map', 'Македонски', 'menuitemradio')
  await session.panel.getByRole('option', { name: 'Пет фази' }).waitFor()
  await session.panel.getByRole('button', { name: 'Adjust…' }).click()
  await session.panel.getByRole('switch', { name: 'Fill with the example' }).check()
  await button('Insert map').click()
  await told('is on the page')
  await session.panel.locator('#tab-audit').click()
  await session.panel.getByRole('grid').waitFor()
  const before = texts()
  const steps = session.engine.undoSteps
  await choose('More for this map', /^Change language/)
  await session.panel.getByRole('radio', { name: 'Македонски' }).and(session.panel.locator(':focus')).waitFor()
  expect([await axeViolations(session), await overflow(session)]).toEqual([[], []])
  await press('ArrowLeft', 'ArrowLeft')
  await button('Change the language').press('Enter')
  await told('The map speaks Polski now.')
  expect(session.engine.undoSteps).toBe(steps + 1)
  const polish = texts()
  const written = Object.values(template('five-phases').words.mk.example.notes).flatMap(({ text }) => text ?? [])
  expect(polish).toContain('Punkty kontaktu')
  expect(polish.filter((text) => written.includes(text))).toEqual(before.filter((text) => written.includes(text)))
  await choose('More for this map', /^Change language/)
  await session.panel.getByRole('radio', { name: 'Македонски' }).click()
  await button('Change the language').press('Enter')
  await told('The map speaks Македонски now.')
  expect(texts()).toEqual(before)
  await button('Undo').press('Enter')
  await told('Undone.')
  expect(texts()).toEqual(polish)
})

describe('a newer version of a template', () => {
  const base = template('three-moments')
  const ours: Template = { ...base, id: 'ours', words: inEach(base, (words) => ({ ...words, name: 'Our moments' })) }
  const [first = ''] = ours.stages
  const optional = ours.lanes.find(({ required, on }) => !required && on)?.id ?? ''
  const newer: Template = {
    ...ours, version: 2,
    lanes: [...ours.lanes.map((lane) => (lane.id === optional ? { ...lane, required: true } : lane)), { id: 'proof', role: 'evidence', required: false, on: true }],
    words: inEach(ours, (words) => ({
      ...words,
      stages: { ...words.stages, [first]: { name: 'Long before' } },
      lanes: { ...words.lanes, proof: 'Proof' },
      prompts: { ...words.prompts, proof: ours.stages.map(() => 'How do we know?'), [optional]: ours.stages.map(() => 'What else?') },
    })),
  }
  function inEach({ words: { en, pl, ro, mk } }: Template, change: (words: TemplateWords) => TemplateWords): Template['words'] {
    return { en: change(en), pl: change(pl), ro: change(ro), mk: change(mk) }
  }
  const send = (name: string, sent: Template) => session.panel.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(packageText({ templates: [sent], brands: [] })) })

  test('tells its maps what changed, and they follow as far as somebody wants, in one step', async () => {
    await send('ours.json', ours)
    await told('1 template is kept for you.')
    await drawMap()
    await choose('Status: Draft', /^In review/, 'menuitemradio')
    await told('The map is in review.')
    await session.panel.locator('#tab-insert').click()
    await send('newer.json', newer)
    await told('1 template is kept for you.')
    await session.panel.locator('#tab-audit').click()
    await session.panel.getByRole('grid').waitFor()
    await session.panel.getByRole('radio', { name: /^Tip/ }).click()
    await session.panel.getByRole('button', { name: /^Show what changed/ }).press('Enter')
    const dialog = session.panel.getByRole('dialog')
    await dialog.waitFor()
    const lane = newer.words.en.lanes[optional] ?? ''
    expect(await dialog.getByRole('checkbox').evaluateAll((all) => all.map((box) => box.parentElement?.textContent))).toEqual([
      `The stage “${base.words.en.stages[first]?.name}” becomes “Long before”.`,
      `The lane “${lane}” is now needed in every stage.`,
      'New lane “Proof”.',
      expect.stringContaining(lane),
    ])
    expect([await axeViolations(session), await overflow(session)]).toEqual([[], []])
    await dialog.getByRole('checkbox', { name: /now needed/ }).press('Space')
    await dialog.getByRole('checkbox').last().press('Space')
    const steps = session.engine.undoSteps
    await button('Make 2 changes').press('Enter')
    await told('2 changes were made.')
    expect(session.engine.undoSteps).toBe(steps + 1)
    expect(texts()).toEqual(expect.arrayContaining(['Proof', 'How do we know?']))
    expect(texts().some((text) => text.includes('Long before'))).toBe(true)
    expect(texts()).not.toContain('What else?')
    expect(await session.panel.getByRole('button', { name: /^Show what changed/ }).count()).toBe(0)
  })

  test('comes about by saving under the name again, and saving the same again changes nothing', async () => {
    await drawMap()
    const save = async (done: string) => {
      await choose('More for this map', /^Save as template/)
      await session.panel.getByRole('textbox', { name: 'Name' }).fill('Ours')
      await button(done).click()
    }
    await save('Save template')
    await told('“Ours” is a template now.')
    await save('Save version 2')
    await told('Nothing has changed since version 1 of “Ours”')
    await session.panel.getByRole('button', { name: 'Awareness: stage menu' }).press('Enter')
    await session.panel.getByRole('menuitem', { name: 'Duplicate' }).press('Enter')
    await told('The stage was duplicated.')
    await save('Save version 2')
    await told('Version 2 of “Ours” is kept.')
  })
})

describe.each([['light', 320], ['dark', 320], ['light', 720], ['dark', 720]] as const)('in %s at %i px', (theme, width) => {
  test('what is asked about templates fits and is accessible in the longest language', async () => {
    await session.close()
    session = await openSession(studio, { window: { theme, width, locale: 'mk' } })
    await drawMap()
    // The window itself has nothing to scroll, whatever hides below the fold.
    expect(await session.panel.locator('html').evaluate((page) => page.scrollHeight - innerHeight)).toBe(0)
    await choose('Повеќе за оваа мапа', /^Зачувај како шаблон/)
    expect([await axeViolations(session), await overflow(session)]).toEqual([[], []])
    await session.panel.getByRole('textbox').first().press('Enter')
    await told('сега е шаблон')
    await session.panel.locator('#tab-insert').click()
    await session.panel.getByRole('button', { name: /^Шаблон „/ }).press('Enter')
    expect([await axeViolations(session), await overflow(session)]).toEqual([[], []])
    await session.panel.getByRole('menuitem').first().press('Enter')
    await session.panel.getByRole('dialog').waitFor()
    expect([await axeViolations(session), await overflow(session)]).toEqual([[], []])
  })
})
