import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { texts } from 'waymark:templates'
import { LOCALES, type Locale } from '../../../plugin/core/journey/locale'
import type { Layer } from '../../../plugin/core/layers/layer'
import type { Patch } from '../../../plugin/core/layers/patch'
import { catalogues } from '../../../plugin/core/messages/catalogues'
import { layerTree } from '../../../plugin/core/reading/layer-tree'
import { readTagged } from '../../../plugin/core/reading/tagged/read-tagged'
import { changeLanguage } from '../../../plugin/core/rework/language/change-language'
import type { Template } from '../../../plugin/core/template/schema'
import { withText } from '../../support/layer-edits'
import { layersOfPlan } from '../../support/layers-of-plan'
import { anyMap, draft, page, planOf, template } from '../../support/maps'

type Labels = ReadonlyMap<string, unknown>
interface Seen { readonly layers: readonly Layer[]; readonly buttons: Labels }

/** Words, names, tags and buttons after some patches; each expects what it finds. */
function after({ layers, buttons }: Seen, patches: readonly Patch[]): Seen {
  const byId = new Map(layers.map((layer) => [layer.id, layer]))
  const pressed = new Map(buttons)
  for (const patch of patches) {
    const layer = 'node' in patch && typeof patch.node === 'string' ? byId.get(patch.node) : undefined
    if (!layer) throw new Error(`${patch.op} of nothing`)
    if (patch.op === 'text') {
      expect(layer.text).toBe(patch.expect)
      byId.set(layer.id, { ...layer, text: patch.value })
    } else if (patch.op === 'set') {
      expect([Object.keys(patch.props), layer.name]).toEqual([['name'], patch.expect?.name])
      byId.set(layer.id, { ...layer, name: patch.props.name ?? '' })
    } else if (patch.op === 'data' && patch.value !== null && typeof patch.value === 'object') byId.set(layer.id, { ...layer, tag: { ...patch.value, self: layer.id } })
    else if (patch.op === 'relaunch') pressed.set(layer.id, patch.buttons)
    else throw new Error(patch.op)
  }
  return { layers: [...byId.values()], buttons: pressed }
}

const changed = (seen: Seen, base: Template | null, to: Locale): Seen => after(seen, changeLanguage(layerTree(seen.layers), seen.layers[0]!, base, to).patches)

function drawn(id: string, locale: Locale, filled = false): Seen {
  const plan = planOf(draft(id, { locale, filled }))
  const layers = layersOfPlan(plan)
  const nodes = [plan]
  for (let at = 0; at < nodes.length; at++) nodes.splice(at + 1, 0, ...(nodes[at]?.children ?? []))
  return { layers, buttons: new Map(nodes.flatMap(({ relaunch }, at) => (relaunch ? [[layers[at]!.id, relaunch] as const] : []))) }
}

const told = ({ layers, buttons }: Seen) => ({ layers: layers.map(({ id, name, text, tag }) => ({ id, name, text, tag })), buttons: Object.fromEntries(buttons) })
const pairs = LOCALES.flatMap((from) => LOCALES.filter((to) => to !== from).map((to) => [from, to] as const))

describe.each(Object.keys(texts))('%s', (id) => {
  test.each(pairs)('drawn in %s and changed to %s says what it says when drawn in that language', (from, to) => {
    expect(told(changed(drawn(id, from), template(id), to))).toEqual(told(drawn(id, to)))
  })

  test('with its story keeps the story, and comes back', () => {
    const before = drawn(id, 'mk', true)
    const polish = changed(before, template(id), 'pl')
    const notes = ({ layers }: Seen) => readTagged(layers, page)[0]?.map.notes.map(({ text, owner, channel, evidence }) => [text, owner, channel, evidence?.source])
    expect(notes(polish)).toEqual(notes(before))
    expect(told(changed(polish, template(id), 'mk'))).toEqual(told(before))
  })
})

test('there and back restores any map, with a template or without', () => {
  fc.assert(fc.property(anyMap, fc.constantFrom(...LOCALES), fc.boolean(), (map, to, known) => {
    fc.pre(to !== map.locale)
    const base = known ? template('five-phases') : null
    const seen = { layers: layersOfPlan(planOf({ map, prompts: {}, example: false })), buttons: new Map<string, unknown>() }
    const there = changed(seen, base, to)
    expect(readTagged(there.layers, page)[0]?.map).toEqual({ ...readTagged(seen.layers, page)[0]?.map, locale: to, scale: expect.anything(), lanes: expect.anything() })
    expect(told({ ...changed(there, base, map.locale), buttons: new Map() })).toEqual(told(seen))
  }), { numRuns: 80 })
})

test('what takes it back restores it too', () => {
  const seen = drawn('pain-points', 'ro')
  const { patches, back } = changeLanguage(layerTree(seen.layers), seen.layers[0]!, template('pain-points'), 'mk')
  expect(told(after(after(seen, patches), back({})))).toEqual(told(seen))
})

describe('words of people stay', () => {
  const edited = (shown: string, typed: string) => ({ layers: withText(drawn('five-phases', 'en').layers, shown, typed), buttons: new Map<string, unknown>() })
  const words = ({ layers }: Seen) => layers.map(({ text }) => text)

  test.each([
    ['a label', 'Touchpoints', 'Where we meet'], ['a stage', 'Awareness', 'Hears of us'], ['an answered question', 'Where do they order and pay? Checkout, till, phone…', 'Checkout page'],
    ['a title', 'Five phases', 'Bicycle 2027'],
  ])('%s', (_, shown, typed) => {
    expect(words(changed(edited(shown, typed), template('five-phases'), 'mk'))).toContain(typed)
  })

  test('and the question they answered is asked in the new language should they clear it', () => {
    const polish = changed(edited('Where do they order and pay? Checkout, till, phone…', 'Checkout page'), template('five-phases'), 'pl')
    const prompts = readTagged(polish.layers, page)[0]?.cells.map(({ prompt }) => prompt)
    expect(prompts).toContain(template('five-phases').words.pl.prompts['touchpoints']?.[2])
  })
})

test('a map in its own language has nothing to change', () => {
  const { layers } = drawn('blank', 'ro')
  expect(changeLanguage(layerTree(layers), layers[0]!, template('blank'), 'ro').patches).toEqual([])
})

test('no two layer names that are one word in a language are two words in another, or names could not come back', () => {
  const names = Object.keys(catalogues.en).filter((key) => /^layer\.(?!map$)|^map\.(customer|goal|owner|state|peak|lowest)$/.test(key))
  const said = (key: string) => LOCALES.map((locale) => catalogues[locale][key])
  const torn = names.flatMap((one) => names.filter((other) => other > one && said(one).some((word, at) => word === said(other)[at]) && said(one).some((word, at) => word !== said(other)[at])).map((other) => `${one} and ${other}`))
  expect(torn).toEqual([])
})
