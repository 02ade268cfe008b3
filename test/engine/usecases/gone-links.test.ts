import { expect, test } from 'vitest'
import { texts } from 'waymark:templates'
import { auditMaps } from '../../../plugin/usecases/audit-maps'
import { keepFileLink } from '../../../plugin/usecases/file-link'
import { insertDraft } from '../../../plugin/usecases/insert-draft'
import { knownWorld } from '../../../plugin/usecases/known-world'
import { lookOf } from '../../../plugin/core/brand/look'
import { trailBrand } from '../../../plugin/core/brand/built-in'
import { openStage, type Stage } from '../../support/sandbox'
import { draft } from '../../support/maps'

const FILE = 'https://www.figma.com/design/AbC123/Shop'

/** A filled map whose first touchpoints link to these places, in order. */
async function linked(stage: Stage, links: readonly string[]): Promise<void> {
  const whole = draft('five-phases', { filled: true })
  const touchpoints = whole.map.notes.filter(({ lane }) => lane === 'touchpoints')
  const notes = whole.map.notes.map((note) => ({ ...note, ...(links[touchpoints.indexOf(note)] !== undefined && { link: links[touchpoints.indexOf(note)]! }) }))
  const done = await insertDraft(stage.hands, { ...whole, map: { ...whole.map, notes } }, { look: lookOf(trailBrand, 'light', 'values'), brand: 'trail', theme: 'light', key: 'k1' })
  if (!done.ok) throw new Error(JSON.stringify(done))
}

async function gone(stage: Stage): Promise<unknown[]> {
  const done = await auditMaps(stage.hands, { scope: { in: 'file' }, options: { preset: 'recommended', world: knownWorld({ today: '2026-07-01', texts }) } })
  if (!done.ok) throw new Error(JSON.stringify(done))
  return done.result.maps.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'link-target-gone').map(({ data }) => data['link']))
}

const at = (node: string, file = FILE) => `${file}?node-id=${node.replace(/:/g, '-')}&t=x`

test('a link into this file is followed to its layer or page; one that leads nowhere is told', async () => {
  const stage = await openStage({ document: (figma) => { figma.createPage().name = 'Screens' } })
  const { person } = stage.engine
  const [, screens] = person.root.children
  const screen = person.createFrame()
  const inner = person.createRectangle()
  screens?.appendChild(screen)
  screen.appendChild(inner)
  person.commitUndo()
  await linked(stage, [at(screen.id), at(inner.id), at(screens?.id ?? ''), at('99:99')])
  expect(await gone(stage)).toEqual([])
  await keepFileLink(stage.hands, FILE)
  expect(await gone(stage)).toEqual([at('99:99')])
  screen.remove()
  person.commitUndo()
  expect(await gone(stage)).toEqual([at(screen.id), at(inner.id), at('99:99')])
})

test('links to other files, branches, sites and files as a whole are nobody’s to judge', async () => {
  const stage = await openStage()
  await keepFileLink(stage.hands, FILE)
  await linked(stage, [at('99:99', 'https://www.figma.com/design/Other9/Shop'), at('99:99', 'https://www.figma.com/design/AbC123/branch/Br4nch/Shop'), 'https://shop.example/?node-id=99-99', FILE, `${FILE}?node-id=%E0%A4%A`])
  expect(await gone(stage)).toEqual([])
})

test('a map without such links costs no request more', async () => {
  const stage = await openStage()
  await linked(stage, ['https://shop.example/'])
  const before = stage.said.filter(({ kind }) => kind === 'result').length
  await auditMaps(stage.hands, { scope: { in: 'page' }, taggedOnly: true })
  expect(stage.said.filter(({ kind }) => kind === 'result').length - before).toBe(1)
})
