import type { Journal } from '../journal'

/** What a text may be set in, whole or letter by letter; our writes and our styles touch all of it. */
const SET = ['fontName', 'fontSize', 'lineHeight', 'letterSpacing', 'textCase', 'textDecoration', 'fills'] as const

/** Figma's own naming: `setRangeFontName` writes what `fontName` reads. */
const setterOf = <K extends string>(key: K) => `setRange${key.charAt(0).toUpperCase()}${key.slice(1)}` as `setRange${Capitalize<K>}`

type Run = ReturnType<typeof runsOf>[number]

const runsOf = (node: TextNode) => node.getStyledTextSegments([...SET, 'hyperlink', 'textStyleId', 'fillStyleId'])

/** How a text is set, run by run: writing words or type over it makes all of it alike. */
export function rememberType(node: TextNode, journal: Journal): void {
  const runs = runsOf(node)
  // An empty text has no runs, but it is set in something.
  const whole = runs.length > 1 ? null : SET.map(key => (runs[0] || node)[key])
  journal.add(() => {
    if (whole) for (const [at, key] of SET.entries()) Object.assign(node, { [key]: whole[at] })
    else for (const run of runs) restore(node, run)
    return Promise.all(runs.map(run => restoreStyles(node, run)))
  })
}

function restore(node: TextNode, run: Run): void {
  for (const key of [...SET, 'hyperlink'] as const) node[setterOf(key)](run.start, run.end, run[key] as never)
}

const restoreStyles = (node: TextNode, { start, end, textStyleId, fillStyleId }: Run): Promise<unknown> =>
  Promise.all([textStyleId && end && node.setRangeTextStyleIdAsync(start, end, textStyleId), fillStyleId && end && node.setRangeFillStyleIdAsync(start, end, fillStyleId)])
