import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importsOf, sourcesIn } from '../support/arrows/imports-of'

const core = (...folders: string[]) => new RegExp(`^plugin/core/(${folders.join('|')})/`)
const types = (...folders: string[]) => new RegExp(`^type:plugin/core/(${folders.join('|')})/`)
const zod = /^zod\/mini$/
/** Any thinking may be done in steps. */
const steps = /^(type:)?plugin\/core\/steps$/
const self = (folder: string) => new RegExp(`^${folder}/`)

/** Who may import whom, and why not more. The first row that fits a file stands; a target must fit one entry. `type:` = types only. */
const ARROWS: readonly [from: RegExp, to: readonly RegExp[], because: string][] = [
  [/^plugin\/core\/steps$/, [], 'steps know nothing of what is done in them'],
  [/^plugin\/core\/journey\//, [core('journey')], 'a map means something before anything is drawn, read or said'],
  [/^plugin\/core\/layers\//, [core('layers', 'journey'), zod], 'what was read and what is to be drawn is plain data'],
  [/^plugin\/core\/words\//, [core('words'), types('journey')], 'vocabulary is data'],
  [/^plugin\/core\/messages\//, [core('messages'), types('journey', 'audit')], 'sentences know what they speak of, and nothing of how it was found'],
  [/^plugin\/core\/brand\//, [core('brand', 'layers'), types('messages'), /^templates\/brands\//, zod], 'a brand dresses layers'],
  [/^plugin\/core\/template\/package\//, [core('template', 'brand'), types('messages'), zod], 'a package holds templates and brands'],
  [/^plugin\/core\/template\//, [core('template', 'journey'), types('messages', 'reading'), /^type:waymark:templates$/, zod], 'a template makes a map'],
  [/^plugin\/core\/layout\//, [core('layout', 'journey', 'layers', 'messages'), types('brand', 'template', 'reading')], 'a plan comes from a map; it reads nothing'],
  [/^plugin\/core\/reading\//, [core('reading', 'journey', 'layers', 'layout', 'messages', 'template', 'brand', 'words', 'rework/looks'), steps, zod], 'reading undoes drawing; it judges nothing'],
  [/^plugin\/core\/audit\/rules\/(?!index$)/, [/^plugin\/core\/audit\/(?!rules\/|fix\/|audit-map$)/, /^plugin\/core\/audit\/rules\/required-role$/, core('journey', 'messages', 'words', 'brand', 'layout'), types('reading', 'layers'), zod], 'a rule knows no other rule'],
  [/^plugin\/core\/audit\/fix\//, [core('audit', 'brand', 'journey', 'layers', 'layout', 'messages', 'reading'), types('template'), zod], 'a fix draws anew what a rule found'],
  [/^plugin\/core\/audit\//, [core('audit', 'journey', 'layers', 'layout', 'messages', 'words', 'brand'), types('reading', 'template'), steps, zod], 'the audit judges what was read, however it was'],
  [/^plugin\/core\/formats\/canvas\//, [core('formats', 'journey', 'layers', 'layout', 'messages', 'audit', 'reading')], 'a report that is drawn is a plan'],
  [/^plugin\/core\/formats\//, [core('formats', 'journey', 'messages', 'audit', 'reading', 'template', 'words', 'layout'), zod], 'a report tells an audit; other tools name lanes in any words, and the curve is the canvas’s own'],
  [/^plugin\/core\/rework\//, [self('plugin/core')], 'reworking a map is planned from all that is known of it'],
  [/^plugin\/protocol\//, [self('plugin/protocol'), core('layers'), zod], 'the door knows what passes through it'],
  [/^plugin\/usecases\//, [self('plugin/usecases'), self('plugin/core'), self('plugin/protocol')], 'use cases are core and the door'],
  [/^plugin\/sandbox\//, [self('plugin/sandbox'), self('plugin/protocol'), core('layers')], 'the hands decide nothing'],
  [/^ui\//, [self('ui'), self('plugin/(core|protocol|usecases)'), /^preact(\/hooks)?$/, /^waymark:templates$/, zod], 'the panel asks use cases'],
  [/^cli\/engine\/open-pencil\//, [self('cli/engine'), /^@open-pencil\//, /^fflate$/, /^node:/], 'one adapter knows the engine'],
  [/^cli\/engine\/surface\//, [self('cli/engine/surface'), /^node:/, /^typescript$/], 'the surface is made from the typings'],
  [/^cli\/engine\//, [self('cli/engine'), /^node:/, /^quickjs-emscripten$/], 'the stand-in for Figma knows nothing of Waymark'],
  [/^cli\/playground\/page\//, [self('cli/playground'), self('cli/engine'), self('plugin/core/(journey|messages)'), self('ui/(parts|state)'), /^manifest\.json$/, /^preact(\/hooks)?$/, zod], 'the page shows the engine, in the panel’s style'],
  [/^cli\/bench\//, [self('cli'), self('plugin/(core|protocol|usecases)'), /^node:/, /^(esbuild|quickjs-emscripten)$/, /^@open-pencil\/(core\/lint|scene-graph)$/, zod], 'what is measured is measured against others'],
  [/^cli\//, [self('cli(?!/bench)'), self('plugin/(core|protocol|usecases)'), /^node:/, /^package\.json$/, /^waymark:templates$/, zod], 'the command line is one more face'],
]

const files = [...sourcesIn('plugin'), ...sourcesIn('ui'), ...sourcesIn('cli')]
const rowOf = (file: string) => ARROWS.find(([from]) => from.test(file.replace(/\.tsx?$/, '')))

test('every folder has a row in the table', () => {
  expect(files.filter((file) => !rowOf(file))).toEqual([])
})

test.each(ARROWS)('%s: files import only what their folder may', (from, allowed, because) => {
  const bad = files.filter((file) => rowOf(file)?.[0] === from).flatMap((file) => importsOf(file)
    .filter((to) => !allowed.some((ok) => ok.test(to) || ok.test(to.replace(/^type:/, ''))))
    .map((to) => `${file} imports ${to}`))
  expect(bad, because).toEqual([])
})

test('every row of the table still speaks of a folder', () => {
  const used = new Set(files.map(rowOf))
  expect(ARROWS.filter((row) => !used.has(row) && !row[0].source.includes('bench')).map(([from]) => from.source)).toEqual([])
})

test('`figma` is named only by the hands and their stand-in', () => {
  const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  expect(files.filter((file) => !/^(plugin\/sandbox|cli\/engine)\//.test(file) && /\bfigma\./.test(code(file)))).toEqual([])
})

test('every rule file is listed once, and every listed rule has its file', () => {
  const listed = importsOf('plugin/core/audit/rules/index.ts').filter((to) => !to.startsWith('type:')).sort()
  const helpers = ['plugin/core/audit/rules/index', 'plugin/core/audit/rules/required-role']
  const found = sourcesIn('plugin/core/audit/rules').map((file) => file.replace(/\.ts$/, '')).filter((file) => !helpers.includes(file)).sort()
  expect(listed).toEqual(found)
})
