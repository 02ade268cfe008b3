import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { summaries } from 'waymark:templates'
import { createEngine } from '../../cli/engine/engine'
import { parseConfig } from '../../plugin/core/audit/config'
import { rules } from '../../plugin/core/audit/rules/index'
import { brands } from '../../plugin/core/brand/built-in'
import { derive } from '../../plugin/core/brand/derive'
import { fromTokens } from '../../plugin/core/brand/from-tokens'
import { parseTemplate } from '../../plugin/core/template/parse'
import { codeOf, pageText } from '../support/docs/pages'

const example = (name: string) => readFileSync(`docs/examples/${name}`, 'utf8')

describe('the examples of the pages', () => {
  test('the template is one, in four languages', () => {
    expect(parseTemplate(example('library-visit.json'))).toMatchObject({ ok: true, template: { id: 'library-visit' } })
  })

  test('what the page shows of the template stands in it', () => {
    const [shown = ''] = codeOf('docs/templates.md', 'json')
    const { lanes, ...rest } = JSON.parse(shown)
    const whole = JSON.parse(example('library-visit.json'))
    expect(whole).toMatchObject(rest)
    expect(whole.lanes).toEqual(expect.arrayContaining(lanes))
  })

  test('the tokens become a brand', () => {
    const picked = fromTokens(example('northlight.tokens.json'))
    expect(picked).toMatchObject({ ok: true, skipped: [], choices: { primary: '#123A6B', accent: '#F2A13C', ink: '#14202E', paper: '#FFFFFF', fonts: { heading: 'Manrope', text: 'Inter' }, corners: 12 } })
    expect(picked.ok && derive({ ...picked.choices, id: 'northlight', name: 'Northlight' }).light.stage).toBe('#123A6B')
  })

  test('every team’s standard that a page shows is one', () => {
    const shown = ['README.md', 'docs/guide.md'].flatMap((name) => codeOf(name, 'json')).filter((code) => code.includes('"rules"'))
    expect(shown.length).toBeGreaterThan(0)
    expect([example('team.json'), ...shown].map((text) => parseConfig(text, rules).ok)).toEqual(['file', ...shown].map(() => true))
  })
})

describe('what the pages count', () => {
  test('templates and brands are as many as there are', () => {
    expect([summaries.length, brands.length]).toEqual([16, 6])
    expect(pageText('docs/templates.md')).toMatch(/Sixteen come with/)
    expect(pageText('docs/brands.md')).toMatch(/Six come with/)
    for (const words of ['Sixteen templates', 'Szesnaście szablonów', 'Șaisprezece șabloane', 'Шеснаесет шаблони', 'Six brands', 'Sześć marek', 'Șase branduri', 'Шест брендови']) expect(pageText('docs/listing.md')).toContain(words)
  })

  test('taglines have at most 100 characters', () => {
    const taglines = [...pageText('docs/listing.md').matchAll(/^\*\*Tagline:\*\* (.+)$/gm)].map(([, line = '']) => line)
    expect(taglines.length).toBe(4)
    expect(taglines.filter((line) => line.length > 100)).toEqual([])
  })
})

test('the way to remove what is kept with a file removes it, and nothing of others', async () => {
  const { person } = await createEngine()
  person.root.setSharedPluginData('waymark', 'own-templates', '[]')
  person.root.setSharedPluginData('waymark', 'team', '{}')
  person.root.setSharedPluginData('another', 'thing', 'stays')
  const [script = ''] = codeOf('PRIVACY.md', 'js')
  new Function('figma', script)(person)
  expect(person.root.getSharedPluginDataKeys('waymark')).toEqual([])
  expect(person.root.getSharedPluginData('another', 'thing')).toBe('stays')
})
