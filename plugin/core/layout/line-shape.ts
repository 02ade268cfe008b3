/** Between the parts of one line, e.g. “Web team · Q3”. */
export const SEPARATOR = ' · '

/**
 * A line that holds several values in one text. Its shape names the parts in order, one letter each, and is kept in the
 * text's tag: `evidence:kd` is a kind and a date, `evidence:ks` a kind and a source, though both read alike.
 */
export function joinLine(parts: readonly (readonly [letter: string, value: string | undefined])[]): { shape: string; content: string } {
  const present = parts.filter(([, value]) => value)
  return { shape: present.map(([letter]) => letter).join(''), content: present.map(([, value]) => value).join(SEPARATOR) }
}

/** The values of a line by letter. Surplus text stays with the last part; missing parts are absent. */
export function splitLine(content: string, shape: string): Readonly<Record<string, string>> {
  const found = content.split(SEPARATOR).map((part) => part.trim()).filter(Boolean)
  const letters = [...shape]
  const values: Record<string, string> = {}
  letters.forEach((letter, at) => {
    const value = at === letters.length - 1 ? found.slice(at).join(SEPARATOR) : found[at]
    if (value) values[letter] = value
  })
  return values
}
