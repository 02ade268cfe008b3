import { html, type Markup } from './html'

/** A table that may be wider than the window: it scrolls by itself, by keyboard too, and has a name. */
export const wideTable = (name: string, inside: Markup): Markup =>
  html`<div class="wide" role="group" aria-label="${name}" tabindex="0"><table>${inside}</table></div>`
