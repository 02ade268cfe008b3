/** A list with the `wanted` things of `order` put in where they belong: after the nearest one before them that is there. */
export function mergedIn<T extends { readonly id: string }>(list: readonly T[], order: readonly string[], wanted: ReadonlySet<string>, make: (id: string) => T): T[] {
  const merged = [...list]
  let after = -1
  for (const id of order) {
    const at = merged.findIndex((one) => one.id === id)
    if (at >= 0) after = at
    else if (wanted.has(id)) merged.splice(++after, 0, make(id))
  }
  return merged
}
