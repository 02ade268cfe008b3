import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { brands } from '../../plugin/core/brand/built-in'
import { openSession, openStudio, type Session, type Studio } from '../support/browser/studio'

/** The machine may be busy. */
const patience = 90_000

let studio: Studio
let session: Session
beforeAll(async () => { studio = await openStudio() }, patience)
afterAll(() => studio.close())
beforeEach(async () => {
  session = await openSession(studio)
  await session.panel.locator('.gallery').waitFor()
}, patience)
afterEach(async () => {
  expect([session.complaints, session.hands.errors]).toEqual([[], []])
  await session.close()
})

const example = (name: string) => readFileSync(`docs/examples/${name}`, 'utf8')
const told = (words: string) => session.panel.getByRole('status').filter({ hasText: words }).waitFor()
const heading = (name: string) => session.panel.getByRole('heading', { name, exact: true }).waitFor()

/** A file let go over the panel, as the browser would tell of it. */
const drop = (name: string, text: string) => session.panel.locator('body').evaluate((body, [name = '', text = '']) => {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([text], name))
  for (const type of ['dragover', 'drop']) body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
}, [name, text])

test('design tokens that are dropped anywhere become a brand on the table, and a picture dropped there its logo', async () => {
  await drop('northlight.tokens.json', example('northlight.tokens.json'))
  await heading('Northlight')
  await drop('mark.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M0 0H24V24Z"/></svg>')
  await session.panel.getByRole('img', { name: 'The logo as it is now' }).waitFor()
}, patience)

test('a template on its own, as it is written by hand, is kept like one in a package', async () => {
  await drop('library-visit.json', example('library-visit.json'))
  await told('1 template is kept for you.')
  await session.panel.getByRole('option', { selected: true, name: 'A first visit to the library' }).waitFor()
}, patience)

test('a brand that is opened as design tokens is kept as the brand it is', async () => {
  const [trail] = brands
  await session.panel.getByRole('tab', { name: 'Brands' }).click()
  await session.panel.locator('input[type=file]').first().setInputFiles({ name: 'kolo.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...trail, id: 'kolo', name: 'Kolo' })) })
  await told('1 brand is kept for you.')
  await session.panel.locator('.brand-row').filter({ hasText: 'Kolo' }).waitFor()
}, patience)

test('a team’s rules are taken over where they can be seen, and broken ones are refused there', async () => {
  await drop('team.json', example('team.json'))
  await heading('Rules of the team')
  await told('The team’s rules are replaced.')
  await drop('team.json', '{"schema":1,"rules":{"no-such-rule":"off"}}')
  await session.panel.getByRole('alert').filter({ hasText: 'no-such-rule' }).waitFor()
}, patience)
