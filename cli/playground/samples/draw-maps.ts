import { brands, trailBrand } from '../../../plugin/core/brand/built-in'
import type { Brand, Theme } from '../../../plugin/core/brand/brand'
import { lookOf } from '../../../plugin/core/brand/look'
import { speak } from '../../../plugin/core/messages/catalogues'
import { compose, type Draft } from '../../../plugin/core/template/compose'
import { parseTemplate } from '../../../plugin/core/template/parse'
import { createClient, type Client } from '../../../plugin/protocol/client'
import { insertDraft } from '../../../plugin/usecases/insert-draft'
import type { Engine } from '../../engine/engine'
import { runPlugin } from '../../engine/run-plugin'
import { failureText } from '../../failure-text'
import { texts } from 'waymark:templates'
import sheet from './brand-sheet.json'
import { takePencil } from './pencil'

const filled = (id: string): Draft => {
  const parsed = parseTemplate(texts[id] ?? '')
  if (!parsed.ok) throw new Error(`the template ${id} cannot be read`)
  return { ...compose(parsed.template, { locale: 'en', filled: true }, speak('en')), example: false }
}

const without = (draft: Draft, holes: readonly string[]): Draft => ({ ...draft, map: { ...draft.map, notes: draft.map.notes.filter(({ stage, lane }) => !holes.includes(`${stage} ${lane}`)) } })

/** A map as Waymark draws it, not finished yet. */
export const drawHalfDone = (engine: Engine, code: string): Promise<void> => withPlugin(engine, code, (client) =>
  insert(client, without(filled('five-phases'), ['after-purchase touchpoints', 'purchase emotions', 'loyalty improvements', 'loyalty touchpoints', 'consideration thoughts']), trailBrand, 'light', 'half-done'))

/** The same kind of work in three brands, and a sheet a fourth can be picked from. */
export async function drawBranded(engine: Engine, code: string): Promise<void> {
  await withPlugin(engine, code, async (client) => {
    for (const [template, brand, theme] of [['experience-shop', 'harbour', 'light'], ['saas-onboarding', 'kiln', 'dark'], ['three-moments', 'meadow', 'light']] as const)
      await insert(client, filled(template), brands.find(({ id }) => id === brand) ?? trailBrand, theme, `branded-${brand}`)
  })
  const pencil = await takePencil(engine.person)
  const maps = engine.person.currentPage.children
  const board = pencil.frame(Math.min(...maps.map(({ x }) => x)), Math.min(...maps.map(({ y }) => y)) - 480, 800, 400, { fill: '#ffffff', edge: '#e5e7eb', radius: 12, name: sheet.title })
  sheet.colours.forEach(([name = '', colour = ''], at) => {
    pencil.shape(board, 32 + at * 150, 32, 136, 96, { fill: colour, edge: '#e5e7eb', radius: 8, name })
    pencil.text(board, name, 32 + at * 150, 136, { colour: '#16201a', style: 'Medium' })
  })
  sheet.type.forEach(([said, style, size], at) => void pencil.text(board, String(said), 32, 196 + at * 60, { size: Number(size), style: String(style), colour: '#16201a', width: 720 }))
}

async function withPlugin(engine: Engine, code: string, work: (client: Client) => Promise<void>): Promise<void> {
  const plugin = runPlugin(engine, { code })
  const client = createClient({ post: plugin.post, listen: plugin.onMessage })
  await work(client)
  client.close()
  plugin.close()
}

async function insert(client: Client, draft: Draft, brand: Brand, theme: Theme, key: string): Promise<void> {
  const done = await insertDraft(client, draft, { look: lookOf(brand, theme, 'variables'), brand: brand.id, theme, key })
  if (!done.ok) throw new Error(`${key} was not drawn: ${failureText(done)}`)
}
