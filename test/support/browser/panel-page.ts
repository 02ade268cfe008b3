import { readFileSync } from 'node:fs'
import * as esbuild from 'esbuild'
import { inlineHtml, uiOptions } from '../../../build.mjs'

/** What Figma derives from `networkAccess: none`. */
const csp = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:"

/** `dist/ui.html` as the build makes it, in memory; `plugins` come before the build's own. */
export async function panelHtml(plugins: readonly esbuild.Plugin[] = []): Promise<string> {
  const options = uiOptions()
  const made = await esbuild.build({ ...options, plugins: [...plugins, ...options.plugins ?? []] })
  const script = made.outputFiles.find((file) => file.path.endsWith('.js'))?.text ?? ''
  const style = (await esbuild.transform(readFileSync('ui/style.css', 'utf8'), { loader: 'css', minify: true })).code
  return inlineHtml(readFileSync('ui/index.html', 'utf8'), script, style)
}

/** The panel as Figma shows it: Figma's policy, and its theme on the root. */
export const asFigmaShows = (html: string, theme: 'light' | 'dark'): string =>
  html.replace('<html lang="en">', `<html lang="en" class="figma-${theme}">`).replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${csp}">`)

/** The window around the panel: a sandboxed frame of null origin, and a relay between it and Node. */
export const hostPage = `<!doctype html><title>Figma</title><style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style>
<iframe id="panel" title="Waymark" sandbox="allow-scripts allow-downloads"></iframe>
<script>
const frame = document.getElementById('panel')
addEventListener('message', (event) => { if (event.source === frame.contentWindow && event.data && event.data.pluginMessage) toHands(event.data.pluginMessage) })
toPanel = (message) => frame.contentWindow.postMessage({ pluginMessage: message }, '*')
</script>`
