import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freshFolder, waymark } from '../support/cli'

/** Two files, one of them no file of a map. */
async function files(): Promise<readonly [good: string, bad: string]> {
  const at = freshFolder()
  await waymark('insert', '--template', 'three-moments', '--out', at('good.fig'))
  writeFileSync(at('bad.fig'), 'no file of Figma')
  return [at('good.fig'), at('bad.fig')]
}

const count = (text: string, part: string): number => text.split(part).length - 1

test('CSV is one table for all files, and begins with the mark for Excel', async () => {
  const [good, bad] = await files()
  const { code, out } = await waymark('audit', good, bad, good, '--format', 'csv')
  expect(code).toBe(2)
  expect(out.indexOf('\uFEFF')).toBe(0)
  expect(out.lastIndexOf('\uFEFF')).toBe(0)
  expect(out.trimEnd().split('\r\n')).toHaveLength(1 + 2 * 9)
})

test('HTML is one document for all files, and says which could not be read', async () => {
  const [good, bad] = await files()
  const { code, out, err } = await waymark('audit', good, bad, '--format', 'html', '--lang', 'mk')
  expect(code).toBe(2)
  expect([count(out, '<!doctype html>'), count(out, '</html>'), count(out, '<article>')]).toEqual([1, 1, 2])
  expect(out).toContain('Извештај од 12 јуни 2025')
  expect(out).toContain('<h1>bad.fig</h1>')
  expect(out).not.toContain(good)
  expect(err).toContain('bad.fig')
})

test('JUnit is one document for all files; what fails the run is what fails in it', async () => {
  const [good, bad] = await files()
  const strict = await waymark('audit', good, bad, '--format', 'junit')
  expect([count(strict.out, '<testsuites '), count(strict.out, '<testsuite '), count(strict.out, '<failure '), count(strict.out, '<error ')]).toEqual([1, 2, 9, 1])
  const never = await waymark('audit', good, '--format', 'junit', '--fail-on', 'never')
  expect([never.code, count(never.out, '<failure ')]).toEqual([0, 0])
})
