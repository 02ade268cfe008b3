import type { Journal } from '../journal'

const PROPERTIES = ['fontName', 'fontSize', 'lineHeight', 'letterSpacing', 'textCase', 'textDecoration', 'fills', 'hyperlink', 'textStyleId', 'fillStyleId'] as const

type Run = ReturnType<typeof runsOf>[number]

const runsOf = (node: TextNode) => node.getStyledTextSegments([...PROPERTIES])

/** How a text is set, run by run: writing words or type over it makes all of it alike. */
export function rememberType(node: TextNode, journal: Journal): void {
  const runs = runsOf(node)
  journal.add(() => Promise.all(runs.map(run => (run.end > run.start ? restore(node, run, runs.length === 1) : null))))
}

function restore(node: TextNode, run: Run, whole: boolean): Promise<unknown> {
  const { start, end } = run
  if (whole) {
    Object.assign(node, { fontName: run.fontName, fontSize: run.fontSize, lineHeight: run.lineHeight, fills: run.fills })
  } else {
    node.setRangeFontName(start, end, run.fontName)
    node.setRangeFontSize(start, end, run.fontSize)
    node.setRangeLineHeight(start, end, run.lineHeight)
    node.setRangeLetterSpacing(start, end, run.letterSpacing)
    node.setRangeTextCase(start, end, run.textCase)
    node.setRangeTextDecoration(start, end, run.textDecoration)
    node.setRangeFills(start, end, run.fills)
    node.setRangeHyperlink(start, end, run.hyperlink)
  }
  const styles = [run.textStyleId && node.setRangeTextStyleIdAsync(start, end, run.textStyleId), run.fillStyleId && node.setRangeFillStyleIdAsync(start, end, run.fillStyleId)]
  return Promise.all(styles)
}
