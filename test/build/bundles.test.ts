import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import * as esbuild from 'esbuild'
import { Linter } from 'eslint'
import { beforeAll, describe, expect, test } from 'vitest'
import { inlineHtml, sandboxOptions, uiOptions } from '../../build.mjs'
import { LOCALES } from '../../plugin/core/journey/locale'
import { templateTexts } from '../../templates/catalogue.mjs'
import { sayings } from '../../ui/messages/sayings'
import { templatesOf } from '../support/build/templates-of'

interface Bundle { readonly text: string; readonly inputs: readonly string[] }

async function bundle(options: esbuild.BuildOptions): Promise<Bundle> {
  const { outputFiles = [], metafile } = await esbuild.build({ ...options, write: false, metafile: true })
  return { text: outputFiles.find(({ path }) => !path.endsWith('.css'))?.text ?? '', inputs: Object.keys(metafile?.inputs ?? {}) }
}

const KB = 1024
const page = (script: string) => inlineHtml(readFileSync('ui/index.html', 'utf8'), script, readFileSync('ui/style.css', 'utf8'))
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length

describe('the sandbox bundle, as Figma loads it', () => {
  let main: Bundle
  beforeAll(async () => { main = await bundle(sandboxOptions()) })

  test('weighs at most 40 KB', () => {
    expect(main.text.length).toBeLessThanOrEqual(40 * KB)
  })
  test('is a script that an engine of 2017 can read', () => {
    expect(new Linter().verify(main.text, { languageOptions: { ecmaVersion: 2017, sourceType: 'script' } })).toEqual([])
  })
  test.each([['Intl', /\bIntl\b/], ['a late import', /\bimport\s*\(/], ['an HTML comment', /<!--/], ['eval', /\beval\s*\(|new Function\b/]])('holds no %s, which Figma lacks or refuses', (_, pattern) => {
    expect(main.text).not.toMatch(pattern)
  })
  test('holds nothing of the panel, of Node, of the templates or of what thinks', () => {
    expect(main.inputs.filter((file) => /^(ui|cli|test|templates)\/|preact|waymark:|plugin\/usecases\/|plugin\/core\/(?!layers\/|journey\/)/.test(file))).toEqual([])
  })
})

describe('the panel, one file', () => {
  test('weighs at most 480 KB compressed with every template', async () => {
    expect(gzipped(page((await bundle(uiOptions())).text))).toBeLessThanOrEqual(480 * KB)
  })
  test('weighs at most 360 KB compressed with four templates', async () => {
    const four = templatesOf(['three-moments', 'five-phases', 'experience-shop', 'pain-points'], templateTexts())
    expect(gzipped(page((await bundle({ ...uiOptions(), plugins: [four, ...uiOptions().plugins ?? []] })).text))).toBeLessThanOrEqual(360 * KB)
  })
  test('says in every language what the files of sentences say', async () => {
    const { text } = await bundle({ ...uiOptions(), entryPoints: ['ui/messages/sayings.ts'], format: 'esm' })
    const built: { readonly sayings: typeof sayings } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)
    for (const locale of LOCALES) expect(built.sayings(locale)).toEqual(sayings(locale))
  })
  test('holds nothing of the sandbox, the command line or Node', async () => {
    expect((await bundle(uiOptions())).inputs.filter((file) => /^(cli|test)\/|plugin\/sandbox\/|^node:/.test(file))).toEqual([])
  })
})
