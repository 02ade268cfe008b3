/** What Figma derives from `networkAccess: none`. */
const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:"

/** Figma tells a plugin's window of a new theme by changing the class of its root; from outside a window of null origin only a message can. */
const themed = `addEventListener('message', (event) => { if (event.source === parent && event.data && event.data.playgroundTheme) document.documentElement.className = 'figma-' + event.data.playgroundTheme })`

/** The panel as Figma shows it: under Figma's policy, its theme on the root. */
export const asFigmaShows = (html: string, theme: 'light' | 'dark'): string => html
  .replace('<html lang="en">', `<html lang="en" class="figma-${theme}">`)
  .replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${themed}</script>`)
