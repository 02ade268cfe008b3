import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { texts } from 'waymark:templates'
import { brands } from '../../../plugin/core/brand/built-in'
import { derive } from '../../../plugin/core/brand/derive'
import { LOCALES } from '../../../plugin/core/journey/locale'
import { speak } from '../../../plugin/core/messages/catalogues'
import { packageText, type Package } from '../../../plugin/core/template/package/package'
import { parsePackage } from '../../../plugin/core/template/package/parse-package'
import { tellRefusal, type Refusal } from '../../../plugin/core/template/package/refusal'
import { template } from '../../support/maps'

const templates = Object.keys(texts).map(template)
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 32"><path d="M0 0 H120 V32 Z"/></svg>'
const acme = derive({ id: 'acme', name: 'Acme', primary: '#7A1FA2', corners: 2, stage: 'chevron', logo: { type: 'svg', data: svg, width: 120, height: 32 } })
const blank = template('blank')
const good = { waymark: 'package', schema: 1, templates: [blank], brands: [acme] }
const open = (value: unknown) => parsePackage(typeof value === 'string' ? value : JSON.stringify(value))
const refused = (value: unknown): Refusal => {
  const parsed = open(value)
  if (parsed.ok) throw new Error('it was opened')
  return parsed.refusal
}

describe('a package', () => {
  test('opened is what was sent: everything that comes with Waymark', () => {
    const sent = { templates: templates.slice(0, 40), brands: [...brands, acme] }
    expect(open(packageText(sent))).toEqual({ ok: true, package: { waymark: 'package', schema: 1, ...sent } })
  })

  test('opened is what was sent: any choice of templates and any brands', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
    const brand = fc.record({ id: fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/).map((id) => `b-${id}`), primary: hex, accent: hex, corners: fc.nat({ max: 32 }), card: fc.constantFrom('lined', 'filled', 'open' as const) })
      .map((choices) => derive({ ...choices, name: `Brand ${choices.id}` }))
    const sent = fc.record({ templates: fc.subarray(templates, { maxLength: 3 }), brands: fc.uniqueArray(brand, { selector: ({ id }) => id, maxLength: 3 }) }).filter((one) => one.templates.length + one.brands.length > 0)
    fc.assert(fc.property(sent, (one) => {
      const parsed = open(packageText(one))
      expect(parsed).toEqual({ ok: true, package: { waymark: 'package', schema: 1, ...one } satisfies Package })
    }), { numRuns: 60 })
  })

  test('may begin with the mark that some editors write', () => {
    expect(open(`\uFEFF${packageText({ templates: [blank], brands: [] })}`).ok).toBe(true)
  })

  test('holds any logo as it was cleaned', () => {
    const parsed = open({ ...good, brands: [{ ...acme, logo: { ...acme.logo, data: svg.replace('<path', '<!-- hi --><title>Acme</title><path class="x"') } }] })
    expect(parsed.ok && parsed.package.brands[0]?.logo?.data).toBe(svg)
  })
})

const withTemplate = (change: object) => ({ ...good, templates: [{ ...blank, ...change }] })
const withBrand = (change: object) => ({ ...good, brands: [{ ...acme, ...change }] })
const withLogo = (data: string, type = 'svg') => withBrand({ logo: { type, data, width: 1, height: 1 } })
const inEnglish = (change: object) => withTemplate({ words: { ...blank.words, en: { ...blank.words.en, ...change } } })
const text = (n: number) => 'a'.repeat(n)

const HOSTILE: readonly (readonly [what: string, sent: unknown, refusal: Refusal['what'], at?: string])[] = [
  ['nothing', '', 'not-json'],
  ['a program', 'alert(1)', 'not-json'],
  ['JSON with a tail', `${JSON.stringify(good)} ;alert(1)`, 'not-json'],
  ['brackets without end', '['.repeat(100_000), 'too-deep'],
  ['objects without end', '{"a":'.repeat(50_000), 'too-deep'],
  ['brackets hidden behind quotes in texts', `{"a":"\\"[[[[","b":${'['.repeat(30)}1${']'.repeat(30)}}`, 'too-deep'],
  ['more than any package', `"${text(8_000_001)}"`, 'too-large'],
  ['hundreds of thousands of values', { ...good, templates: Array.from({ length: 900 }, () => Array.from({ length: 400 }, () => 0)) }, 'too-large'],
  ['null', 'null', 'not-a-package'],
  ['a list', '[]', 'not-a-package'],
  ['a number', '42', 'not-a-package'],
  ['a template on its own', blank, 'not-a-package'],
  ['another program’s file', { version: 1, nodes: [] }, 'not-a-package'],
  ['a package of tomorrow', { ...good, schema: 2 }, 'newer', 'schema'],
  ['a package of never', { ...good, schema: 0 }, 'wrong-part', 'schema'],
  ['a part nobody knows', { ...good, scripts: ['x'] }, 'unknown-part'],
  ['no lists at all', { waymark: 'package', schema: 1 }, 'wrong-part', 'templates'],
  ['templates that are an object', { ...good, templates: { length: 1 } }, 'wrong-part', 'templates'],
  ['an empty package', { ...good, templates: [], brands: [] }, 'empty'],
  ['a prototype to change', `{"waymark":"package","schema":1,"templates":[],"brands":[],"__proto__":{"ok":true}}`, 'forbidden-name', '__proto__'],
  ['a prototype to change deep inside', JSON.stringify(withBrand({ fonts: { heading: 'A', text: 'B', x: 1 } })).replace('"x":1', '"__proto__":{"a":1}'), 'forbidden-name', 'brands.0.fonts.__proto__'],
  ['a constructor', withTemplate({ constructor: { prototype: { polluted: true } } }), 'forbidden-name', 'templates.0.constructor'],
  ['a name every object has', inEnglish({ stages: { ...blank.words.en.stages, toString: { name: 'x' } } }), 'forbidden-name', 'templates.0.words.en.stages.toString'],
  ['a stage called as every object’s maker', withTemplate({ stages: ['constructor', ...blank.stages.slice(1)] }), 'template'],
  ['a text without end', inEnglish({ about: text(4_001) }), 'text-too-long', 'templates.0.words.en.about'],
  ['a name that goes on and on', inEnglish({ name: text(81) }), 'template', 'templates.0.words.en.name'],
  ['letters that turn others around', inEnglish({ name: 'five\u202Esesahp' }), 'hidden-letters', 'templates.0.words.en.name'],
  ['letters that nobody sees', withBrand({ name: 'Ac\u200Bme' }), 'hidden-letters', 'brands.0.name'],
  ['a zero byte', withBrand({ name: 'Acme\u0000.exe' }), 'hidden-letters', 'brands.0.name'],
  ['a thousand stages', withTemplate({ stages: Array.from({ length: 1_001 }, (_, at) => `s${at}`) }), 'too-many', 'templates.0.stages'],
  ['forty-one templates', { ...good, templates: Array.from({ length: 41 }, (_, at) => ({ ...blank, id: `t${at}` })) }, 'too-many', 'templates'],
  ['twenty-five lanes', withTemplate({ lanes: Array.from({ length: 25 }, (_, at) => ({ id: `l${at}`, role: 'custom', required: false, on: true })) }), 'template', 'templates.0.lanes'],
  ['two templates of one id', { ...good, templates: [blank, { ...blank, version: 2 }] }, 'same-id', 'templates.1'],
  ['two brands of one id', { ...good, brands: [acme, acme] }, 'same-id', 'brands.1'],
  ['a role nobody knows', withTemplate({ lanes: [{ id: 'a', role: 'admin', required: true, on: true }] }), 'template', 'templates.0.lanes.0.role'],
  ['a scale without end', withTemplate({ scale: { min: 1, max: 1e9 } }), 'template', 'templates.0.scale'],
  ['a scale upside down', withTemplate({ scale: { min: 5, max: 1 } }), 'template', 'templates.0.scale'],
  ['a note wider than its map', withTemplate({ example: [{ ...blank.example[0], span: 9e14 }, ...blank.example.slice(1)] }), 'template', 'templates.0.example.n1.span'],
  ['a note in a stage that is not there', withTemplate({ example: [{ ...blank.example[0], stage: 'nowhere' }, ...blank.example.slice(1)] }), 'template', 'templates.0.example.n1'],
  ['a language left out', withTemplate({ words: { en: blank.words.en } }), 'template', 'templates.0.words.pl'],
  ['a language nobody speaks', withTemplate({ words: { ...blank.words, xx: blank.words.en } }), 'template', 'templates.0.words.xx'],
  ['something more in a template', withTemplate({ onInsert: 'alert(1)' }), 'template', 'templates.0.onInsert'],
  ['a colour that is code', withBrand({ light: { ...acme.light, ink: 'url(javascript:alert(1))' } }), 'brand', 'brands.0.light.ink'],
  ['corners without end', withBrand({ shape: { radii: { card: 1e308 } } }), 'brand', 'brands.0.shape.radii.card'],
  ['a font that is a list', withBrand({ fonts: { heading: ['Inter'], text: 'Inter' } }), 'brand', 'brands.0.fonts.heading'],
  ['a logo with code', withLogo(svg.replace('<path', '<path onload="alert(1)"')), 'logo-script', 'brands.0.logo'],
  ['a logo with a script', withLogo(svg.replace('<path', '<script>1</script><path')), 'logo-script', 'brands.0.logo'],
  ['a logo with a page inside', withLogo(svg.replace('<path', '<foreignObject/><path')), 'logo-element', 'brands.0.logo'],
  ['a logo that loads', withLogo(svg.replace('d=', 'fill="url(https://example.com)" d=')), 'logo-outside', 'brands.0.logo'],
  ['a logo of a billion laughs', withLogo(`<!DOCTYPE svg [<!ENTITY a "ha">]>${svg}`), 'logo-entities', 'brands.0.logo'],
  ['a logo of thousands of shapes', withLogo(svg.replace('<path', `${'<path d=""/>'.repeat(2_001)}<path`)), 'logo-too-complex', 'brands.0.logo'],
  ['a logo without a size', withLogo('<svg><path d=""/></svg>'), 'logo-no-size', 'brands.0.logo'],
  ['a logo that is a page', withLogo('<html></html>'), 'logo-not-svg', 'brands.0.logo'],
  ['a logo too heavy', withLogo(text(140_001)), 'logo-too-large', 'brands.0.logo.data'],
  ['a picture that is none', withLogo('R0lGODlhAQABAAAAACw=', 'png'), 'logo-not-png', 'brands.0.logo'],
  ['a picture as a link', withLogo('data:image/png;base64,iVBORw0KGgo=', 'png'), 'logo-not-png', 'brands.0.logo'],
]

describe('a package that is broken or meant to harm is refused, with one sentence in each language', () => {
  test.each(HOSTILE)('%s', (_, sent, what, at) => {
    const refusal = refused(sent)
    expect(refusal.what).toBe(what)
    if (at !== undefined) expect(refusal.at).toBe(at)
    for (const locale of LOCALES) expect(tellRefusal(speak(locale), refusal)).toMatch(/^\p{Lu}[^{}]*\.$/u)
  })

  test('and changes nothing for anybody', () => {
    for (const [, sent] of HOSTILE) open(sent)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(({} as Record<string, unknown>)['ok']).toBeUndefined()
  })

  test('there are more than forty kinds', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(40)
  })
})

test('whatever JSON comes, it is opened or refused, never thrown', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    const parsed = open({ waymark: 'package', schema: 1, templates: [value], brands: [value] })
    expect(parsed.ok).toBe(false)
  }))
})
