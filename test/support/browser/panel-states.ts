import type { OpenPanel } from './open-panel'
import type { Paper } from './paper-hands'
import { unfinishedMap } from './unfinished-map'

const withMap: Paper = { layers: unfinishedMap(), selection: ['1:1'] }
const withDraft: Paper = { layers: unfinishedMap({ status: 'draft' }), selection: ['1:1'] }
const silent: Paper = { policy: (ask) => (ask.kind === 'store' ? 'answer' : 'mute') }
const failing: Paper = { policy: (ask) => (ask.kind === 'read' ? 'fail' : 'answer') }

/** How a person gets somewhere in the panel. */
export type PanelState = readonly [name: string, paper: Paper, go: (open: OpenPanel) => Promise<unknown>]

/** Every screen and state of the panel. */
export const panelStates: readonly PanelState[] = [
  ['templates', {}, async () => undefined],
  ['nothing found', {}, ({ panel }) => panel.locator('#search').fill('zebra')],
  ['the language menu', {}, ({ panel }) => panel.getByRole('button', { name: 'Language of the map' }).click()],
  ['the look menu', {}, ({ panel }) => panel.getByRole('button', { name: 'Look of the map' }).click()],
  ['options', {}, async ({ panel }) => { await panel.getByRole('button', { name: 'Adjust…' }).click(); for (const fold of await panel.locator('summary').all()) await fold.click() }],
  ['the word after inserting', {}, async ({ panel }) => { await panel.locator('#search').press('Enter'); await panel.locator('.toast').waitFor() }],
  ['settings', {}, ({ panel }) => panel.getByRole('button', { name: 'Settings' }).click()],
  ['the rules of the team', {}, async ({ panel }) => { await panel.getByRole('button', { name: 'Settings' }).click(); await panel.getByRole('button', { name: 'Look at the rules…' }).click(); await panel.getByText('Banned word').click(); await panel.getByLabel(/^Words to avoid/).waitFor() }],
  ['rules that were refused', {}, async ({ panel }) => { await panel.getByRole('button', { name: 'Settings' }).click(); await panel.getByRole('button', { name: 'Look at the rules…' }).click(); await panel.locator('input[type=file]').setInputFiles({ name: 'ours.json', mimeType: 'application/json', buffer: Buffer.from('{"rules":{"stage-cuont":"off"}}') }); await panel.getByText('Rules there are').click() }],
  ['brands', {}, async ({ panel }) => { await panel.getByRole('tab', { name: 'Brands' }).click(); await panel.locator('.brand-row').first().waitFor() }],
  ['a brand', {}, async ({ panel }) => { await panel.getByRole('tab', { name: 'Brands' }).click(); await panel.locator('.brand-row').first().click(); await panel.getByText('Primary', { exact: true }).first().waitFor() }],
  ['all maps of the file', withMap, async ({ panel }) => { await panel.getByRole('button', { name: 'All maps in this file…' }).click(); await panel.locator('.register-row').first().waitFor() }],
  ['the map menu', withMap, async ({ panel }) => { await panel.getByRole('button', { name: 'More for this map' }).click(); await panel.getByRole('menu').waitFor() }],
  ['the keyboard map', {}, async ({ page, panel }) => { await panel.locator('#tab-insert').focus(); await page.keyboard.press('?'); await panel.getByRole('dialog').waitFor() }],
  ['an audit', withMap, ({ panel }) => panel.getByRole('grid').waitFor()],
  ['an audit of a draft', withDraft, ({ panel }) => panel.getByRole('grid').waitFor()],
  ['the card of a gap', withMap, async ({ panel }) => { await panel.getByRole('button', { name: 'Next gap' }).click(); await panel.locator('.write-card').waitFor() }],
  ['what can be done about a finding', withMap, async ({ panel }) => { await panel.locator('.finding-ways .icon-button').first().click(); await panel.getByRole('menu').waitFor() }],
  ['the reason for accepting', withMap, async ({ page, panel }) => { await panel.locator('.finding-ways .icon-button').first().click(); await page.keyboard.press('End'); await page.keyboard.press('Enter'); await panel.getByRole('dialog').waitFor() }],
  ['the report menu', withMap, async ({ panel }) => { await panel.getByRole('button', { name: 'Report' }).click(); await panel.getByRole('menu').waitFor() }],
  ['a stage menu', withMap, async ({ panel }) => { await panel.getByRole('button', { name: 'Purchase: stage menu', exact: true }).click(); await panel.getByRole('menu').waitFor() }],
  ['an audit without a map', {}, async ({ panel }) => { await panel.getByRole('tab', { name: 'Audit' }).click(); await panel.locator('.empty').waitFor() }],
  ['waiting', silent, async ({ panel }) => { await panel.getByRole('tab', { name: 'Audit' }).click(); await panel.getByRole('progressbar').waitFor() }],
  ['trouble', failing, async ({ panel }) => { await panel.getByRole('tab', { name: 'Audit' }).click(); await panel.getByRole('alert').waitFor() }],
]
