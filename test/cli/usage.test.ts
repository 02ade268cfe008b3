import { expect, test } from 'vitest'
import { cliSay } from '../../cli/messages/catalogues'
import { version } from '../../package.json'
import { waymark } from '../support/cli'

/** Bad usage is one line on stderr, nothing on stdout, code 2. */
test.each([
  [[], 'Which command? Choose one of: templates, insert, import, audit, fix, export. waymark --help shows how.'],
  [['dance'], 'There is no command “dance”. Choose one of: templates, insert, import, audit, fix, export.'],
  [['audit'], 'Which files? Name at least one to audit.'],
  [['audit', 'x.fig', '--colour'], 'waymark audit has no option --colour. waymark --help shows those it has.'],
  [['audit', 'x.fig', '-z'], 'waymark audit has no option -z. waymark --help shows those it has.'],
  [['audit', 'x.fig', '--format'], 'The option --format needs a value.'],
  [['audit', 'x.fig', '--format', 'xml'], '--format cannot be “xml”. Choose one of: text, json, markdown, csv, html, junit.'],
  [['audit', 'x.fig', '--preset', 'mild'], '--preset cannot be “mild”. Choose one of: workshop, recommended, strict.'],
  [['audit', 'x.fig', '--fail-on', 'info'], '--fail-on cannot be “info”. Choose one of: error, warning, never.'],
  [['audit', 'x.fig', '--lang', 'de'], '--lang cannot be “de”. Choose one of: en, pl, ro, mk.'],
  [['insert', '--template', 'five-phases'], 'Where to? Name at least one file with --out.'],
  [['insert', '--template', 'five-phases', '--filled=yes', '--out', 'x.fig'], 'The option --filled takes no value.'],
  [['insert', '--template', 'five-phases', '--out', 'x.pdf'], 'Cannot write “x.pdf”: its ending must be one of .fig, .png, .json.'],
  [['insert', '--template', 'five-phases', '--stages', 'A,,B', '--out', 'x.fig'], '--stages holds a stage without a name.'],
  [['insert', '--template', 'five-phases', '--stages', Array.from({ length: 25 }, (_, n) => `S${n}`).join(), '--out', 'x.fig'], 'A map holds at most 24 stages.'],
  [['insert', '--template', 'five-phases', '--locale', 'de', '--out', 'x.fig'], '--locale cannot be “de”. Choose one of: en, pl, ro, mk.'],
  [['templates', 'all'], '“all” is not expected here. waymark --help shows how.'],
  [['templates', '--format', 'xml'], '--format cannot be “xml”. Choose one of: text, json.'],
])('%j is answered with one clear sentence', async (argv, sentence) => {
  expect(await waymark(...argv)).toEqual({ code: 2, out: '', err: `${sentence}\n` })
})

test('an unknown template is answered with those there are', async () => {
  const { code, err } = await waymark('insert', '--template', 'six-phases', '--out', 'x.fig')
  expect(code).toBe(2)
  expect(err).toMatch(/^There is no template “six-phases”\. There are: .*five-phases.*\.\n$/)
})

test('an unknown lane is answered with the lanes of that template', async () => {
  expect((await waymark('insert', '--template', 'three-moments', '--lanes', 'songs', '--out', 'x.fig')).err)
    .toMatch(/^The template “three-moments” has no lane “songs”\. It has: .*emotions.*\.\n$/)
})

test('what is wrong is said in the language that was asked for', async () => {
  expect((await waymark('audit', '--lang', 'mk')).err).toBe(`${cliSay('mk')('usage.no-files')}\n`)
  expect((await waymark('audit', '--lang=ro', '--format', 'x')).err).toContain('„x”')
})

test('help and version are said on stdout and are no failure', async () => {
  expect(await waymark('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
  for (const argv of [['--help'], ['help'], ['audit', '--help'], ['-h']]) {
    const { code, out, err } = await waymark(...argv)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('waymark audit FILE…')
  }
})
