import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { getQuickJS, type QuickJSWASMModule } from 'quickjs-emscripten'
import { figure, type Figure } from './figure'
import { interleave } from './interleave'

/** Stands where Figma's globals would: every member is there and does nothing. Loading needs no more. */
const NOTHING = 'globalThis.__html__ = ""; globalThis.figma = new Proxy(function () {}, { get: (target, key) => (key === "currentPage" ? { selection: [], on() {}, off() {} } : globalThis.figma), apply: () => undefined, set: () => true });'

/** zod/mini with the shapes that any protocol needs and nothing of ours; less would be no use of it. */
const ZOD = `
  import * as z from 'zod/mini'
  z.config({ jitless: true })
  z.object({ a: z.string(), b: z.array(z.number()), c: z.optional(z.boolean()), d: z.union([z.literal(1), z.null()]), e: z.record(z.string(), z.unknown()) }).safeParse({})
`

/** How long the sandbox takes to evaluate our bundle, against zod/mini alone, in the kind of machine that Figma uses. */
export async function quickJsLoad(): Promise<Figure[]> {
  const made = await build({ stdin: { contents: ZOD, resolveDir: '.' }, bundle: true, minify: true, format: 'iife', target: 'es2017', write: false })
  const engine = await getQuickJS()
  const [ours = 0, zod = 1] = await interleave(15, loaded(engine, readFileSync('dist/main.js', 'utf8')), loaded(engine, made.outputFiles[0]?.text ?? ''))
  return [figure('main.js evaluated in QuickJS', ours, 'ms', 'zod/mini alone', zod, 2)]
}

const loaded = (engine: QuickJSWASMModule, code: string) => (): void => {
  const context = engine.newContext()
  context.unwrapResult(context.evalCode(NOTHING)).dispose()
  context.unwrapResult(context.evalCode(code, 'main.js')).dispose()
  context.dispose()
}
