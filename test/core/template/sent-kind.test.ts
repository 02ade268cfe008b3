import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { brands } from '../../../plugin/core/brand/built-in'
import { brandNameOf } from '../../../plugin/core/brand/name-of-file'
import { packageText } from '../../../plugin/core/template/package/package'
import { parsePackage } from '../../../plugin/core/template/package/parse-package'
import { sentKind } from '../../../plugin/core/template/package/sent-kind'

const example = (name: string) => readFileSync(`docs/examples/${name}`, 'utf8')
const [trail] = brands

describe('a file that somebody sent', () => {
  test.each([
    ['a package', packageText({ templates: [], brands: [trail!] }), 'package'],
    ['a template on its own', example('library-visit.json'), 'template'],
    ['a brand on its own', JSON.stringify(trail), 'brand'],
    ['a team’s rules', example('team.json'), 'rules'],
    ['a team’s preset', '{"schema":1,"preset":"strict"}', 'rules'],
    ['design tokens', example('northlight.tokens.json'), 'tokens'],
    ['something else’s data', '{"name":"x"}', null],
    ['a poem', 'roses are red', null],
    ['a pit', '['.repeat(100_000), null],
    ['a poisoned template', '{"stages":[],"lanes":[],"words":{"__proto__":{"isAdmin":true}}}', null],
    ['nothing', 'null', null],
  ])('that is %s is told by what it holds', (_, text, kind) => expect(sentKind(text).kind).toBe(kind))

  test('as a bare template or brand is opened as a package of one', () => {
    const template = parsePackage(sentKind(example('library-visit.json')).text)
    const brand = parsePackage(sentKind(JSON.stringify(trail)).text)
    expect(template.ok && template.package.templates.map(({ id }) => id)).toEqual(['library-visit'])
    expect(brand.ok && brand.package.brands).toEqual([trail])
  })

  test('as a damaged template is refused with the place', () => {
    const broken = example('library-visit.json').replace('"version": 1', '"version": "one"')
    expect(parsePackage(sentKind(broken).text)).toMatchObject({ ok: false, refusal: { what: 'template', at: 'templates.0.version' } })
  })
})

test.each([['northlight.tokens.json', 'Northlight'], ['acme-design-tokens.json', 'Acme'], ['two/words_of.tokens', 'Words of'], ['IKEA.json', 'IKEA'], ['tokens.json', '']])('a brand from “%s” is called “%s”', (file, name) => expect(brandNameOf(file)).toBe(name))
