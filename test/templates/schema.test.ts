import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { templateSchemaText } from '../../cli/schema/template-schema'
import { parseTemplate } from '../../plugin/core/template/parse'
import { parseBrand } from '../../plugin/core/brand/schema'

const jsonIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'template.schema.json')
const files = jsonIn('templates')

test.each(files)('%s is a template, and named for its id', (name) => {
  const parsed = parseTemplate(readFileSync(`templates/${name}`, 'utf8'))
  expect(parsed.ok ? [] : parsed.problems).toEqual([])
  expect(parsed.ok && `${parsed.template.id}.json`).toBe(name)
})

test.each(files)('%s tells editors where its format is described', (name) => {
  expect(JSON.parse(readFileSync(`templates/${name}`, 'utf8'))).toMatchObject({ $schema: './template.schema.json' })
})

test('the published schema is the one that templates are checked with (npm run schema)', () => {
  expect(readFileSync('templates/template.schema.json', 'utf8')).toBe(templateSchemaText())
})

test.each(jsonIn('templates/brands'))('%s is a brand, and named for its id', (name) => {
  const parsed = parseBrand(readFileSync(`templates/brands/${name}`, 'utf8'))
  expect(parsed.ok ? `${parsed.brand.id}.json` : parsed.at).toBe(name)
})
