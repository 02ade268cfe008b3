import type { BuildOptions, Plugin } from 'esbuild'

export const templatesPlugin: Plugin
export const sandboxOptions: () => BuildOptions
export const uiOptions: () => BuildOptions & { readonly write: false }
export const cliOptions: () => BuildOptions
export const toolOptions: (name: 'demo' | 'playground' | 'bench' | 'schema' | 'pictures') => BuildOptions
/** Id and name in en, pl, ro, mk of every template, tabs between, a line each. */
export const templateNames: () => string
export function inlineHtml(page: string, script: string, style: string): string
/** The playground's page in a folder, without its sample documents. */
export function buildPlayground(folder: string): Promise<void>
/** Builds what Figma loads and the command line into `dist/`, and the named tools beside them. */
export function buildAll(tools?: readonly string[]): Promise<void>
