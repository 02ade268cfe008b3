import { texts } from 'waymark:templates'
import { describe, expect, test } from 'vitest'
import { auditMap } from '../../plugin/core/audit/audit-map'
import { trailBrand } from '../../plugin/core/brand/built-in'
import { LOCALES } from '../../plugin/core/journey/locale'
import type { MapTag } from '../../plugin/core/layers/tag'
import { knownWorld } from '../../plugin/usecases/known-world'
import { draft, readDraft, template } from '../support/maps'

const today = '2027-06-01'
const world = knownWorld({ today, texts })
const tag: MapTag = { v: 1, kind: 'map', key: 'm1', locale: 'en', state: 'current', status: 'draft', brand: 'trail', theme: 'dark', drawn: 'values', scale: { min: 1, max: 5, labels: [] } }

describe('what a face knows besides the document', () => {
  test('is every template that comes with Waymark, in every language', () => {
    for (const id of Object.keys(texts)) for (const locale of LOCALES) {
      const { version, lanes, words } = template(id)
      const installed = world.installed?.(id, locale)
      expect(installed?.version).toBe(version)
      expect(installed?.lanes.map((lane) => lane.label)).toEqual(lanes.map((lane) => words[locale].lanes[lane.id]))
    }
  })

  test('is nothing of a template that is not there, whatever it is called', () => {
    for (const id of ['gone', 'constructor', '__proto__', '']) expect(world.installed?.(id, 'en')).toBeNull()
  })

  test('is somebody’s own version in the place of the one that comes with Waymark', () => {
    const own = knownWorld({ today, texts, templates: [{ ...template('five-phases'), version: 9 }] })
    const { findings } = auditMap(readDraft(draft('five-phases')), { preset: 'recommended', world: own })
    expect(findings.find(({ rule }) => rule === 'template-outdated')?.data).toEqual({ from: 1, to: 9 })
  })

  test('is the look of built-in brands and of own ones, and of no others', () => {
    expect(world.lookOf?.(tag)?.colours).toEqual(trailBrand.dark)
    expect(world.lookOf?.({ ...tag, brand: 'client' })).toBeNull()
    const brand = { ...trailBrand, id: 'client', dark: { ...trailBrand.dark, ink: '#FF00FF' } }
    expect(knownWorld({ today, texts, brands: [brand] }).lookOf?.({ ...tag, brand: 'client' })?.colours.ink).toBe('#FF00FF')
  })

  test('finds no fault in a map as its template draws it', () => {
    for (const id of Object.keys(texts)) for (const filled of [true, false]) {
      const reading = readDraft(draft(id, { filled }))
      expect(auditMap(reading, { preset: 'strict', world }).findings, id).toEqual(auditMap(reading, { preset: 'strict' }).findings)
    }
  })
})
