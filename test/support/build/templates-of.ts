import type { Plugin } from 'esbuild'
import { templatesModule } from '../../../templates/catalogue.mjs'

/** Stands in for the templates of a build with only some of them. */
export const templatesOf = (ids: readonly string[], texts: Readonly<Record<string, string>>): Plugin => ({
  name: 'some-templates',
  setup(build) {
    const some = Object.fromEntries(ids.map((id) => [id, texts[id] ?? '']))
    build.onResolve({ filter: /^waymark:templates$/ }, ({ path }) => ({ path, namespace: 'waymark' }))
    build.onLoad({ filter: /.*/, namespace: 'waymark' }, () => ({ contents: templatesModule(some), loader: 'js', resolveDir: process.cwd() }))
  },
})
