/** The next of some items, after the one at a place and round the end, that begins with the typed letter; null for other keys. */
export function typed(event: KeyboardEvent, items: readonly HTMLElement[], at: number): number | null {
  if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey) return null
  const letter = event.key.toLocaleLowerCase()
  for (let passed = 1; passed <= items.length; passed++) {
    const index = (at + passed) % items.length
    if (items[index]?.textContent?.trim().toLocaleLowerCase().startsWith(letter)) return index
  }
  return null
}
