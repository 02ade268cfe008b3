declare module '*/build.mjs' {
  import type { BuildOptions } from 'esbuild'

  export const sandboxOptions: () => BuildOptions
  export const uiOptions: () => BuildOptions & { readonly write: false }
  export const inlineHtml: (page: string, script: string, style: string) => string
}
