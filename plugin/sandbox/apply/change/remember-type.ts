import type { Journal } from '../journal'

/** What a text may be set in, whole or letter by letter; our writes and our styles touch all of it. */
const SET = ['fontName', 'fontSize', 'lineHeight', 'letterSpacing', 'textCase', 'textDecoration', 'fills'] as const

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
  const { start, end } = run
  node.setRangeFontName(start, end, run.fontName)
  node.setRangeFontSize(start, end, run.fontSize)
  node.setRangeLineHeight(start, end, run.lineHeight)
  node.setRangeLetterSpacing(start, end, run.letterSpacing)
  node.setRangeTextCase(start, end, run.textCase)
  node.setRangeTextDecoration(start, end, run.textDecoration)
  node.setRangeFills(start, end, run.fills)
  node.setRangeHyperlink(start, end, run.hyperlink)
}

const restoreStyles = (node: TextNode, { start, end, textStyleId, fillStyleId }: Run): Promise<unknown> =>
  Promise.all([textStyleId && end && node.setRangeTextStyleIdAsync(start, end, textStyleId), fillStyleId && end && node.setRangeFillStyleIdAsync(start, end, fillStyleId)])
