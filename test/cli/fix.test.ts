import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openFig } from '../../cli/engine/engine'
import { freshFolder, waymark } from '../support/cli'

const UNTIDY = 'Instagram  advert '

/** A filled map with one untidy text. */
async function untidy(at: (name: string) => string): Promise<string> {
  await waymark('insert', '--template', 'five-phases', '--filled', '--out', at('map.fig'))
  const engine = await openFig(readFileSync(at('map.fig')))
  const [text] = engine.person.currentPage.findAllWithCriteria({ types: ['TEXT'] }).filter(({ characters }) => characters === 'Instagram advert')
  if (!text) throw new Error('no such text')
  await engine.person.loadFontAsync(text.fontName as FontName)
  text.characters = UNTIDY
  writeFileSync(at('map.fig'), await engine.toFig())
  return at('map.fig')
}

const textsIn = async (file: string): Promise<string[]> => (await openFig(readFileSync(file))).person.currentPage.findAllWithCriteria({ types: ['TEXT'] }).map(({ characters }) => characters)

test('what is safe to mend is mended, told, and gone from the next audit', async () => {
  const at = freshFolder()
  const file = await untidy(at)
  const { code, out, err } = await waymark('fix', file, '--out', at('mended.fig'))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^First bicycle for a child\n {2}Mended: .+\n/)
  expect(out).toContain(`Written: ${at('mended.fig')}.`)
  expect(await textsIn(at('mended.fig'))).toContain('Instagram advert')
  expect(await textsIn(file)).toContain(UNTIDY)
  expect(await waymark('fix', at('mended.fig'), '--dry-run')).toMatchObject({ code: 0, out: 'First bicycle for a child\n  Nothing here can be mended safely.\n' })
})

test('a dry run tells each change and writes nothing', async () => {
  const at = freshFolder()
  const { code, out } = await waymark('fix', await untidy(at), '--dry-run', '--out', at('mended.fig'), '--lang', 'ro')
  expect(code).toBe(0)
  expect(out).toContain('„Instagram advert ” devine „Instagram advert”.')
  expect(existsSync(at('mended.fig'))).toBe(false)
})

test('only the rules that are named are mended', async () => {
  const at = freshFolder()
  const file = await untidy(at)
  expect((await waymark('fix', file, '--rule', 'emotion-curve-stale', '--dry-run')).out).toContain('Nothing here can be mended safely.')
  expect((await waymark('fix', file, '--dry-run', '--rule', 'emotion-curve-stale', 'text-hygiene')).out).toContain('becomes')
})

test.each([
  [['fix'], 'Which file? Name the one to mend.'], [['fix', 'x.fig'], 'Where to? Name at least one file with --out.'], [['fix', 'x.json', '--out', 'y.fig'], 'Cannot mend x.json: only .fig files can be mended.'],
  [['fix', 'x.fig', '--out', 'y.png'], 'Cannot write “y.png”: its ending must be one of .fig.'], [['fix', 'x.fig', 'y.fig'], '“y.fig” is not expected here. waymark --help shows how.'], [['fix', 'gone.fig', '--out', 'y.fig'], 'There is no file gone.fig.'],
])('waymark %j is answered with one sentence', async (argv, sentence) => {
  expect(await waymark(...argv)).toEqual({ code: 2, out: '', err: `${sentence}\n` })
})

test('an unknown rule is answered with those there are', async () => {
  expect((await waymark('fix', 'x.fig', '--rule', 'tidy', '--dry-run')).err).toMatch(/^There is no rule “tidy”\. There are: stage-touchpoint-required, .+\.\n$/)
})
