/**
 * Typing must never reach the canvas, where it would move layers: something in the panel has the focus from the start,
 * and again when what had it goes away.
 */
export function focusFirst(screen: string): void {
  const first = document.querySelector<HTMLElement>('[data-first]') ?? document.getElementById(`tab-${screen}`)
  first?.focus({ preventScroll: true })
}
