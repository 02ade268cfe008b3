import type { MapAudit } from '../../../audit/result'
import type { Coverage } from '../../../audit/result'
import { curvePath, type Point } from '../../../layout/curve'
import { EMOTION_HEIGHT } from '../../../layout/measures'
import { heightOf } from '../../../layout/emotion-scale'
import { cellWords } from '../cell-words'
import { markCells } from '../cell-mark'
import { html, nothing, type Markup } from './html'
import type { Speech } from './speech'

const WIDTH = 960

/** The curve of feelings, drawn; the list below it says the same in words. Nothing where the map has no feeling rated. */
export function curveFigure(audit: MapAudit, { say, said }: Speech): Markup {
  const felt = audit.coverage.filter(({ role }) => role === 'emotion')
  const rated = felt.flatMap(({ value }) => (value === undefined ? [] : [value]))
  if (!rated.length) return nothing
  const lowest = Math.min(...rated)
  const mark = markCells(audit)
  const names = new Map(audit.reading.stages.map(({ id, name }) => [id, name]))
  const points = felt.map((cell, at) => ({ cell, x: ((at + 0.5) * WIDTH) / felt.length, y: heightOf(cell.value, audit.reading.map.scale) }))
  const words = (cell: Coverage) => cellWords(cell, mark(cell), say)
  const middle = EMOTION_HEIGHT / 2
  return html`<figure><svg viewBox="0 0 ${WIDTH} ${EMOTION_HEIGHT}" role="img" aria-label="${say('report.curve-alt', { values: points.map(({ cell }) => `${names.get(cell.stage) ?? ''}: ${words(cell)}`).join('; ') })}">
<line class="neutral" x1="0" y1="${middle}" x2="${WIDTH}" y2="${middle}"/>
${runsOf(points).map(({ kind, run }) => html`<path class="${kind}" d="${curvePath(run, { x: 0, y: 0 })}"/>`)}
${points.map(({ cell, x, y }) => (cell.value === undefined ? html`<circle class="unrated" cx="${x}" cy="${y}" r="9"/>` : html`<circle class="${cell.value === lowest ? 'dot low' : 'dot'}" cx="${x}" cy="${y}" r="9"/>`))}
</svg><ol class="points" style="grid-template-columns:repeat(${felt.length},1fr)">${points.map(({ cell }) => html`<li><strong>${said(names.get(cell.stage) ?? '')}</strong>${cell.value === undefined ? html`${words(cell)}` : said(words(cell))}</li>`)}</ol></figure>`
}

interface Run { readonly kind: 'curve' | 'bridge'; readonly run: readonly Point[] }

/** A line between rated neighbours; a dotted bridge over stages that nobody rated. */
function runsOf(points: readonly (Point & { readonly cell: Coverage })[]): Run[] {
  const runs: Run[] = []
  let run: Point[] = []
  let lastAt = -1
  points.forEach(({ cell, x, y }, at) => {
    if (cell.value === undefined) return
    const last = run[run.length - 1]
    if (last && at > lastAt + 1) {
      runs.push({ kind: 'curve', run }, { kind: 'bridge', run: [last, { x, y }] })
      run = []
    }
    run.push({ x, y })
    lastAt = at
  })
  runs.push({ kind: 'curve', run })
  return runs.filter((one) => one.run.length > 1)
}
