import { expect, test } from 'vitest'
import { LOCALES } from '../../plugin/core/journey/locale'
import { waymark } from '../support/cli'

test('templates are listed for programs with their name in every language and nothing else', async () => {
  const { code, out, err } = await waymark('templates', '--format', 'json')
  const listed = JSON.parse(out) as Record<string, unknown>[]
  expect({ code, err, lines: out.trimEnd().split('\n').length }).toEqual({ code: 0, err: '', lines: 1 })
  for (const one of listed) {
    expect(Object.keys(one)).toEqual(['id', 'version', 'name', 'category', 'stages', 'lanes'])
    expect(Object.keys(one['name'] as object)).toEqual([...LOCALES])
  }
  expect(listed).toContainEqual({ id: 'five-phases', version: 1, name: expect.objectContaining({ en: 'Five phases', mk: 'Пет фази' }) as object, category: 'journey', stages: 5, lanes: 7 })
})

test('templates are listed for people, one a line, in the language they ask for', async () => {
  expect((await waymark('templates')).out).toMatch(/^five-phases +Five phases · 5 stages · 7 lanes$/m)
  expect((await waymark('templates', '--lang', 'pl')).out).toMatch(/^five-phases +.* · 5 etapów · 7 /m)
})
