import { describe, expect, test } from 'vitest'
import { cleanSvg } from '../../../../plugin/core/brand/logo/clean-svg'

const svg = (inside: string, attributes = 'viewBox="0 0 120 32"') => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`
const cleaned = (text: string): string => {
  const done = cleanSvg(text)
  if (!done.ok) throw new Error(done.problem)
  return done.svg
}

describe('a logo that shows something', () => {
  const gradient = '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient><linearGradient id="b" href="#a"/></defs><path d="M0 0 L10,10 Z" fill="url(#b)"/>'

  test('stays what it shows', () => {
    expect(cleaned(svg(gradient))).toBe(svg(gradient))
  })

  test('cleaned again stays as it is', () => {
    const once = cleaned(`<?xml version="1.0"?><!DOCTYPE svg PUBLIC "a" "b"><!-- made by hand -->${svg(`<title>Acme</title><g style="fill:#123456; -inkscape-font: x">${gradient}</g>`, 'width="120px" height="32" class="x" xmlns:inkscape="http://i"')}`)
    expect(cleaned(once)).toBe(once)
    expect(once).not.toMatch(/title|class|inkscape|DOCTYPE|made by/)
    expect(once).toContain('<g fill="#123456">')
  })

  test.each([
    ['its own pixels', 'width="120" height="32px"', 120, 32],
    ['its view box where its size is relative', 'width="100%" viewBox="0 0 64 48"', 64, 48],
  ])('has %s as its size', (_, attributes, width, height) => {
    expect(cleanSvg(svg('<path d="M0 0"/>', attributes))).toMatchObject({ ok: true, width, height })
  })

  test('keeps no notes of drawing programs, however deep', () => {
    expect(cleaned(svg('<metadata><rdf:RDF><script>alert(1)</script></rdf:RDF></metadata><sodipodi:namedview id="x"/><circle r="4"/>'))).toBe(svg('<circle r="4"/>'))
  })
})

test.each([
  ['a script', svg('<script>alert(1)</script>'), 'logo-script'],
  ['a script in capitals', svg('<SCRIPT/>'), 'logo-script'],
  ['something that acts when it loads', svg('<path d="M0 0"/>', 'viewBox="0 0 1 1" onload="alert(1)"'), 'logo-script'],
  ['something that acts, in odd letters', svg('<path OnClick="alert(1)"/>'), 'logo-script'],
  ['a page inside', svg('<foreignObject><body/></foreignObject>'), 'logo-element'],
  ['a picture from elsewhere', svg('<image href="https://example.com/a.png"/>'), 'logo-element'],
  ['a link', svg('<a href="javascript:alert(1)"/>'), 'logo-element'],
  ['parts used over and over', svg('<use href="#a"/>'), 'logo-element'],
  ['a style sheet', svg('<style>@import url(https://example.com)</style>'), 'logo-element'],
  ['a fill from elsewhere', svg('<path fill="url(https://example.com#a)"/>'), 'logo-outside'],
  ['a fill that is code', svg('<path fill="javascript:alert(1)"/>'), 'logo-outside'],
  ['an entity in a value', svg('<path fill="&#106;avascript:x"/>'), 'logo-outside'],
  ['a style from elsewhere', svg('<path style="fill: url( https://example.com )"/>'), 'logo-outside'],
  ['a gradient from elsewhere', svg('<linearGradient xlink:href="https://example.com#a"/>'), 'logo-outside'],
  ['entities of its own', `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${svg('<path/>')}`, 'logo-entities'],
  ['raw data', svg('<![CDATA[<script>]]>'), 'logo-not-svg'],
  ['an instruction', `<?xml-stylesheet href="x"?>${svg('')}`, 'logo-not-svg'],
  ['a tag never closed', '<svg viewBox="0 0 1 1"><g>', 'logo-not-svg'],
  ['tags crossed over', svg('<g><path></g></path>'), 'logo-not-svg'],
  ['another kind of page', '<html><body/></html>', 'logo-not-svg'],
  ['two drawings', `${svg('')}${svg('')}`, 'logo-not-svg'],
  ['nothing', '', 'logo-not-svg'],
  ['no size', '<svg><path d="M0 0"/></svg>', 'logo-no-size'],
  ['a size beyond sense', '<svg viewBox="0 0 1e9 1"/>', 'logo-no-size'],
  ['more shapes than a logo has', svg('<path d="M0 0"/>'.repeat(2_001)), 'logo-too-complex'],
  ['groups nested without end', svg('<g>'.repeat(40) + '</g>'.repeat(40)), 'logo-too-complex'],
])('%s is refused', (_, text, problem) => {
  expect(cleanSvg(text)).toMatchObject({ ok: false, problem })
})

test('a text that tries to make reading slow is refused at once', () => {
  expect(cleanSvg(`<svg ${'a="'.repeat(20_000)}`)).toMatchObject({ ok: false, problem: 'logo-not-svg' })
  expect(cleanSvg(`<svg ${'a '.repeat(40_000)}>`)).toMatchObject({ ok: false, problem: 'logo-not-svg' })
})
