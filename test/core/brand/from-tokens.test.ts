import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrastChecks } from '../../../plugin/core/brand/checks'
import { hexOfSpace } from '../../../plugin/core/brand/colour/colour-space'
import { derive } from '../../../plugin/core/brand/derive'
import { fromTokens } from '../../../plugin/core/brand/from-tokens'
import { tellTokensProblem } from '../../../plugin/core/brand/tell-brand'
import { LOCALES } from '../../../plugin/core/journey/locale'
import { speak } from '../../../plugin/core/messages/catalogues'
import { tokenColour } from '../../../plugin/core/brand/tokens/token-colour'

const open = (tokens: unknown) => fromTokens(typeof tokens === 'string' ? tokens : JSON.stringify(tokens))
const picked = (tokens: unknown) => {
  const found = open(tokens)
  if (!found.ok) throw new Error(found.problem.what)
  return found
}

/** Written as the format of October 2025 has it: types of groups, aliases, colours as objects, dimensions with units. */
const SYSTEM = {
  $description: 'Acme design tokens',
  color: {
    $type: 'color',
    palette: {
      violet: { 100: { $value: '#F3E5F9' }, 500: { $value: { colorSpace: 'srgb', components: [0.478, 0.122, 0.635], alpha: 1, hex: '#7A1FA2' } }, 900: { $value: '#2A0B38' } },
      lime: { 500: { $value: { colorSpace: 'oklch', components: [0.86, 0.2, 125] } } },
      grey: { 0: { $value: '#FFFFFF' }, 950: { $value: '#161218' } },
    },
    brand: { $root: { $value: '{color.palette.violet.500}' }, hover: { $value: '{color.palette.violet.900}' } },
    accent: { $value: '{color.palette.lime.500}' },
    text: { default: { $value: { $ref: '#/color/palette/grey/950/$value' } }, secondary: { $value: '#6B6470' }, 'on-brand': { $value: '{color.palette.grey.0}' } },
    background: { page: { $value: '{color.palette.grey.0}' }, brand: { $value: '{color.palette.violet.100}' } },
  },
  font: {
    heading: { $type: 'fontFamily', $value: ['Söhne Breit', 'Arial'] },
    body: { $type: 'typography', $value: { fontFamily: '{font.family.sans}', fontSize: { value: 1, unit: 'rem' }, fontWeight: 400, lineHeight: 1.5, letterSpacing: { value: 0, unit: 'px' } } },
    family: { sans: { $type: 'fontFamily', $value: 'Söhne' }, mono: { $type: 'fontFamily', $value: 'Söhne Mono' } },
  },
  radius: { $type: 'dimension', sm: { $value: { value: 2, unit: 'px' } }, md: { $value: { value: 0.375, unit: 'rem' } }, full: { $value: { value: 999, unit: 'px' } } },
}

test('a design system gives primary, accent, ink, paper, fonts and corners, and says where it found them', () => {
  const { choices, sources, skipped } = picked(SYSTEM)
  expect(choices).toEqual({ primary: '#7A1FA2', accent: tokenColour({ colorSpace: 'oklch', components: [0.86, 0.2, 125] }), ink: '#161218', paper: '#FFFFFF', fonts: { heading: 'Söhne Breit', text: 'Söhne' }, corners: 6 })
  expect(sources).toEqual({ primary: 'color.brand', accent: 'color.accent', ink: 'color.text.default', paper: 'color.background.page', heading: 'font.heading', text: 'font.body', corners: 'radius.md' })
  expect(skipped).toEqual([])
})

test('and the brand made of it can be seen', () => {
  const brand = derive({ id: 'acme', name: 'Acme', ...picked(SYSTEM).choices })
  for (const theme of ['light', 'dark'] as const) expect(contrastChecks(brand[theme]).filter(({ passes }) => !passes)).toEqual([])
})

test('tokens as tools wrote them before the dollar sign are read too, with sets left out of aliases', () => {
  const { choices } = picked({ global: { colors: { primary: { value: '#0055ff', type: 'color' }, surface: { value: '{colors.white}', type: 'color' }, white: { value: '#fff', type: 'color' } }, fontFamilies: { body: { value: 'Inter', type: 'fontFamilies' } }, borderRadius: { card: { value: '12', type: 'borderRadius' } } }, $themes: [] })
  expect(choices).toEqual({ primary: '#0055FF', paper: '#FFFFFF', fonts: { heading: 'Inter', text: 'Inter' }, corners: 12 })
})

test('without names that help, the most vivid colour is the primary', () => {
  expect(picked({ $type: 'color', a: { $value: '#888888' }, b: { $value: '#C2185B' }, c: { $value: '#F5F0F2' } }).choices).toEqual({ primary: '#C2185B' })
})

describe('names', () => {
  test.each([
    ['states and borders are no primary', { 'primary-hover': '#111111', 'primary/border': '#222222', 'primary/500': '#3344CC' }, '#3344CC'],
    ['text called primary is ink, not the brand', { 'text/primary': '#101010', 'brand/primary': '#CC3344' }, '#CC3344'],
    ['a word within a word is no name', { keyboard: '#00FF00', 'brandColor': '#CC3344' }, '#CC3344'],
  ])('%s', (_, colours, primary) => {
    const tokens = Object.fromEntries(Object.entries(colours).map(([name, $value]) => [name, { $type: 'color', $value }]))
    expect(picked(tokens).choices.primary).toBe(primary)
  })
})

describe('what cannot be read is told, and the rest is read', () => {
  const broken = {
    brand: { $type: 'color', $value: '#123456' },
    a: { $type: 'color', $value: '{b}' }, b: { $type: 'color', $value: '{a}' }, self: { $type: 'color', $value: '{self}' },
    lost: { $type: 'color', $value: '{nowhere.at.all}' },
    glass: { $type: 'color', $value: '#12345680' },
    beyond: { $type: 'color', $value: { colorSpace: 'rec2020', components: [1, 0, 0] } },
    round: { radius: { $type: 'dimension', $value: '50%' } },
    font: { $type: 'fontFamily', $value: 7 },
  }

  test('one by one', () => {
    const { choices, skipped } = picked(broken)
    expect(choices.primary).toBe('#123456')
    expect(Object.fromEntries(skipped.map(({ path, why }) => [path, why]))).toEqual({ a: 'alias-loop', b: 'alias-loop', self: 'alias-loop', lost: 'alias-unknown', glass: 'colour', beyond: 'colour', 'round.radius': 'size', font: 'font' })
  })

  test.each([
    ['no JSON', 'color: red', 'not-json'], ['no tokens', '{"a": 1}', 'no-colours'], ['a list', '[]', 'no-colours'], ['nothing', 'null', 'no-colours'],
    ['a prototype to change', '{"__proto__": {"$type": "color", "$value": "#fff"}}', 'forbidden-name'],
    ['groups without end', `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`, 'too-deep'],
  ])('%s is refused', (_, text, what) => {
    const refused = open(text)
    expect(refused).toMatchObject({ ok: false, problem: { what } })
    for (const locale of LOCALES) expect(!refused.ok && tellTokensProblem(speak(locale), refused.problem)).toMatch(/^\p{Lu}[^{}]*\.$/u)
  })

  test('any JSON at all is read or refused, never thrown', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => { expect(typeof open({ brand: { $type: 'color', $value: '#123456' }, other: value }).ok).toBe('boolean') }))
  })
})

describe('colours', () => {
  // The examples of CSS Color 4.
  test.each([
    ['lab', [29.2345, 39.3825, 20.0664], '#7D2329'], ['oklch', [0.40101, 0.12332, 21.555], '#7D2329'], ['oklab', [0.59686, 0.1009, 0.1192], '#C65D07'], ['lch', [52.2345, 72.2, 56.2], '#C65D06'],
    ['hsl', [120, 100, 25], '#008000'], ['hwb', [90, 10, 10], '#80E61A'], ['srgb', [1, 0.5, 0], '#FF8000'], ['srgb-linear', [1, 0, 0], '#FF0000'], ['display-p3', [0.5, 0.5, 0.5], '#808080'], ['xyz-d65', [0.9505, 1, 1.089], '#FFFFFF'],
  ] as const)('%s %j is %s', (colorSpace, components, hex) => {
    expect(tokenColour({ colorSpace, components })).toBe(hex)
  })

  test.each([
    ['#abc', '#AABBCC'], ['#AABBCCFF', '#AABBCC'], ['#abcf', '#AABBCC'], ['rgb(255, 128, 0)', '#FF8000'], ['rgba(255 128 0 / 1)', '#FF8000'], ['hsl(120, 100%, 25%)', '#008000'],
    ['#abc8', null], ['rgba(0,0,0,.5)', null], ['red', null], ['', null], ['#12', null], ['rgb(a,b,c)', null],
  ])('%s is %s', (text, hex) => {
    expect(tokenColour(text)).toBe(hex)
  })

  test('a space nobody knows here gives way to the hex beside it; missing parts are nought', () => {
    expect(tokenColour({ colorSpace: 'rec2020', components: [0, 0, 0], hex: '#112233' })).toBe('#112233')
    expect(tokenColour({ colorSpace: 'hsl', components: ['none', 0, 100] })).toBe('#FFFFFF')
    expect(hexOfSpace('toString', [0, 0, 0])).toBeNull()
  })
})
