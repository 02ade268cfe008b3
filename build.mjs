import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'
import { templateTexts, templatesModule, summarise } from './templates/catalogue.mjs'

/** Lets any bundle import the templates as data that is parsed only when needed. */
export const templatesPlugin = {
  name: 'waymark-templates',
  setup(build) {
    build.onResolve({ filter: /^waymark:templates$/ }, ({ path }) => ({ path, namespace: 'waymark' }))
    build.onLoad({ filter: /.*/, namespace: 'waymark' }, () => ({ contents: templatesModule(), loader: 'js', resolveDir: import.meta.dirname }))
  },
}

/**
 * Says the keys of a folder's sentences once: the other languages follow the order of the English ones. gzip looks back only
 * 32 KB, so that every language would pay for them anew.
 */
const messagesPlugin = {
  name: 'waymark-messages',
  setup(build) {
    build.onLoad({ filter: /[\\/]messages[\\/](mk|pl|ro)\.json$/ }, ({ path }) => {
      const [english, own] = [join(dirname(path), 'en.json'), path].map((file) => JSON.parse(readFileSync(file, 'utf8')))
      const sentences = JSON.stringify(Object.keys(english).map((key) => own[key]))
      return { contents: `import english from './en.json'\nconst sentences = ${sentences}\nexport default Object.fromEntries(Object.keys(english).map((key, at) => [key, sentences[at]]))` }
    })
  },
}

/** Names for quick actions, a line each, in the order en pl ro mk: the sandbox finds them in the panel's page and need not carry them. */
export const templateNames = () => Object.values(templateTexts()).map((text) => {
  const { id, name } = summarise(JSON.parse(text))
  return [id, name.en, name.pl, name.ro, name.mk].join('\t')
}).join('\n')

/** The sandbox bundle that Figma loads: es2017, because Figma's engine is older than browsers (create-figma-plugin and Penpot do the same). */
export const sandboxOptions = () => ({
  entryPoints: ['plugin/sandbox/main.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'neutral',
  target: 'es2017',
  legalComments: 'none',
  charset: 'utf8',
})

export const uiOptions = () => ({
  entryPoints: ['ui/main.tsx'],
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2020',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  charset: 'utf8',
  loader: { '.css': 'text' },
  plugins: [templatesPlugin, messagesPlugin],
  write: false,
  outdir: 'dist',
})

/** A program for Node, from one of ours: packages stay outside, as they are installed where it runs. */
const nodeOptions = (entry, name) => ({
  entryPoints: [entry],
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  legalComments: 'none',
  plugins: [templatesPlugin],
  outfile: `dist/${name}.js`,
})

export const cliOptions = () => ({ ...nodeOptions('cli/cli.ts', 'cli'), banner: { js: '#!/usr/bin/env node' } })

/** Programs of the project's own, built only when named: `node build.mjs demo`. */
const TOOLS = {
  demo: 'cli/demo/demo.ts',
  playground: 'cli/playground/site/playground.ts',
  bench: 'cli/bench/bench.ts',
  schema: 'cli/schema/write-schema.ts',
  pictures: 'test/support/pictures/pictures.ts',
}

/** A tool may call this file; it must then stay the file it is, since it finds its inputs from where it stands. */
const thisFile = {
  name: 'this-file',
  setup: (build) => build.onResolve({ filter: /\/build\.mjs$/ }, () => ({ path: '../build.mjs', external: true })),
}

export const toolOptions = (name) => {
  const options = nodeOptions(TOOLS[name], name)
  return { ...options, plugins: [...options.plugins, thisFile] }
}

/** Figma shows one HTML file: names, script and style go inside it. `<!--` would start a comment that swallows the rest. */
export function inlineHtml(page, script, style) {
  const safe = script.replaceAll('<!--', '<\\!--').replaceAll('</script', '<\\/script')
  return page.replace('/* names */', templateNames).replace('/* style */', () => style).replace('/* script */', () => safe)
}

/** The engine reaches for Node only where no browser comes by; Skia is looked for beside the page. */
const inBrowser = {
  name: 'in-browser',
  setup(build) {
    build.onResolve({ filter: /^\.\/canvas-kit$/ }, ({ resolveDir }) => ({ path: join(resolveDir, 'canvas-kit-online.ts') }))
    build.onResolve({ filter: /^(node:|fs$|path$|undici$|@tauri-apps\/)/ }, ({ path }) => ({ path, namespace: 'absent' }))
    build.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** The playground's page with all it needs beside it but the sample documents; static files for any address. */
export async function buildPlayground(folder) {
  const { resolve } = createRequire(import.meta.url)
  mkdirSync(join(folder, 'fonts'), { recursive: true })
  const { loader: _, ...options } = uiOptions()
  await esbuild.build({
    ...options, entryPoints: { page: 'cli/playground/page/main.tsx' }, format: 'esm', target: 'es2022', outdir: folder, write: true, external: ['fonts/*'], plugins: [inBrowser, templatesPlugin],
  })
  const fonts = join(dirname(resolve('@open-pencil/core/package.json')), 'assets')
  for (const style of ['Regular', 'Medium', 'SemiBold', 'Bold', 'ExtraBold']) cpSync(join(fonts, `Inter-${style}.ttf`), join(folder, 'fonts', `Inter-${style}.ttf`))
  cpSync(join(dirname(resolve('canvaskit-wasm/package.json')), 'bin', 'canvaskit.wasm'), join(folder, 'canvaskit.wasm'))
  cpSync('cli/playground/page/index.html', join(folder, 'index.html'))
  for (const half of ['main.js', 'ui.html']) cpSync(join('dist', half), join(folder, half))
}

async function buildUi() {
  const made = await esbuild.build(uiOptions())
  const script = made.outputFiles.find((file) => file.path.endsWith('.js'))?.text ?? ''
  const style = (await esbuild.transform(readFileSync('ui/style.css', 'utf8'), { loader: 'css', minify: true })).code
  writeFileSync('dist/ui.html', inlineHtml(readFileSync('ui/index.html', 'utf8'), script, style))
}

export async function buildAll(tools = []) {
  mkdirSync('dist', { recursive: true })
  await Promise.all([
    esbuild.build({ ...sandboxOptions(), outfile: 'dist/main.js' }),
    buildUi(),
    esbuild.build(cliOptions()),
    ...tools.map((name) => esbuild.build(toolOptions(name))),
  ])
  if (tools.includes('playground')) await buildPlayground('out/playground')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAll(process.argv.slice(2))
