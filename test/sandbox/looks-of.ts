type Props = Readonly<Record<string, unknown>>
interface Run { readonly start: number; readonly end: number; readonly style: Props }
interface Text extends Props { readonly characters: string; readonly styledRuns?: readonly Run[] }

/** What may differ from letter to letter. */
const SET = ['fontName', 'fontSize', 'lineHeight', 'letterSpacing', 'textCase', 'textDecoration', 'fills', 'textStyleId', 'fillStyleId', 'hyperlink']

/**
 * A snapshot in which each text tells how every letter is set, whatever its hidden base style: Figma lets no plugin see
 * that base, so texts that look and read alike are alike.
 */
export const looksOf = (snapshot: unknown): unknown => mapObjects(snapshot)

function mapObjects(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mapObjects)
  if (typeof value !== 'object' || value === null) return value
  const node = 'characters' in value ? told(value as Text) : value as Props
  return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, mapObjects(one)]))
}

function told({ styledRuns = [], ...node }: Text): Props {
  const letters = [...node.characters].map((letter, at) => {
    const run = styledRuns.find(one => one.start <= at && at < one.end)
    return { letter, ...Object.fromEntries(SET.map(key => [key, run?.style[key] ?? node[key]])) }
  })
  return { ...Object.fromEntries(Object.entries(node).filter(([key]) => !SET.includes(key))), letters }
}
