import { useRef, useState } from 'preact/hooks'
import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import type { Send } from '../state/action'
import { isRoleDoubtful } from '../state/doubt'
import { countFilled, countRequired, matrixRows, type MatrixCell } from '../state/matrix'
import { layerOf } from '../state/layer-of'
import { Mark } from '../parts/mark'
import { gridStep } from '../parts/grid-step'
import { MatrixPeek } from './matrix-peek'
import { StageMenu } from './stage-menu'
import { isCalm } from './tone-key'

interface Props { readonly audit: MapAudit; readonly gap: string | null; readonly say: Say; readonly send: Send }

/** Stages down, required roles across (ARIA Authoring Practices: Data Grid). Column 0 is the stage with its menu. */
export function Matrix({ audit, gap, say, send }: Props) {
  const rows = matrixRows(audit, say)
  const [at, setAt] = useState({ row: 0, column: 1 })
  const [pointed, setPointed] = useState<MatrixCell | null>(null)
  const grid = useRef<HTMLDivElement>(null)
  const stop = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, audit.roles.length) }
  const tabStop = (row: number, column: number) => (row === stop.row && column === stop.column ? 0 : -1)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const to = gridStep(event, stop, rows.length, audit.roles.length + 1)
    if (!to) return
    event.preventDefault()
    setAt(to)
    const target = grid.current?.querySelector(`[data-at="${to.row},${to.column}"]`)
    const control = target?.querySelector('button') ?? target
    if (control instanceof HTMLElement) control.focus()
  }
  const go = (cell: MatrixCell) => send({ type: 'go', ids: [layerOf(audit, cell.cell)] })
  const tone = isCalm(audit) ? 'matrix calm' : 'matrix'
  return (
    <section class="matrix-box" aria-label={say('matrix')}>
      <div ref={grid} class={tone} role="grid" aria-label={say('matrix')} aria-rowcount={rows.length + 2} style={{ '--roles': audit.roles.length }} onKeyDown={onKeyDown} onBlurCapture={() => setPointed(null)} onPointerLeave={() => setPointed(null)}>
        <div role="row" class="matrix-head">
          <span role="columnheader"><span class="visually-hidden">{say('matrix.stage')}</span></span>
          {audit.roles.map((role) => <span key={role} role="columnheader">{say(`role.${role}`)}{isRoleDoubtful(audit.reading, role) && <small class="doubt">{say('lane.check')}</small>}</span>)}
          <span role="columnheader"><span class="visually-hidden">{say('matrix.filled')}</span></span>
        </div>
        {rows.map((row, y) => (
          <div key={row.stage} role="row">
            <span role="rowheader" data-at={`${y},0`} onFocusCapture={() => setAt({ row: y, column: 0 })}>
              <StageMenu audit={audit} row={row} at={y} tabIndex={tabStop(y, 0)} say={say} send={send} />
            </span>
            {row.cells.map((cell, x) => (
              <span key={cell.key} role="gridcell" class={`cell ${cell.mark}${cell.key === gap ? ' next' : ''}`} data-at={`${y},${x + 1}`} tabIndex={tabStop(y, x + 1)} aria-label={[cell.spoken, cell.key === gap ? say('matrix.next') : '', cell.text].filter(Boolean).join('. ')}
                onFocus={() => { setAt({ row: y, column: x + 1 }); setPointed(cell) }} onPointerEnter={() => setPointed(cell)} onClick={() => go(cell)} onKeyDown={(event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); go(cell) } }}>
                <Mark state={cell.mark} />
              </span>
            ))}
            <span role="gridcell" class="sum">{say('audit.filled', { filled: row.filled, required: row.required })}</span>
          </div>
        ))}
        <div role="row" class="matrix-foot">
          <span role="rowheader" class="visually-hidden">{say('matrix.filled')}</span>
          {audit.roles.map((role) => {
            const cells = audit.coverage.filter((cell) => cell.role === role)
            return <span key={role} role="gridcell" class="sum">{say('audit.filled', { filled: countFilled(cells), required: countRequired(cells) })}</span>
          })}
        </div>
      </div>
      <MatrixPeek cell={pointed} roles={audit} say={say} />
    </section>
  )
}
