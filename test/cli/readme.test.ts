import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '../../cli/commands/index'
import { cliCatalogues } from '../../cli/messages/catalogues'

const readme = readFileSync('README.md', 'utf8')
const help = String(cliCatalogues.en['help']).split('\n').filter((line) => line.startsWith('waymark '))

test('the README shows every command as the help does', () => {
  expect(help.map((line) => line.split(' ')[1])).toEqual(commands.map(({ name }) => name))
  for (const line of help) expect(readme).toContain(line)
})

test('every picture that the README shows is there', () => {
  for (const [, path] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) expect(readFileSync(path ?? '').length).toBeGreaterThan(0)
})

test('every script that the README names exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  for (const [, name] of readme.matchAll(/npm run ([a-z]+)/g)) expect(Object.keys(scripts)).toContain(name)
})
