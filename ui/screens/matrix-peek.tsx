import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import { Mark, type MarkState } from '../parts/mark'
import type { MatrixCell } from '../state/matrix'

/** Below the matrix: the words of the cell that is pointed at or focused, else what the marks in sight mean. */
export function MatrixPeek({ cell, roles, say }: { readonly cell: MatrixCell | null; readonly roles: Pick<MapAudit, 'coverage'>; readonly say: Say }) {
  if (cell) {
    return (
      <p class="peek" aria-hidden="true">
        <strong>{cell.spoken}</strong>{cell.text && <> · {cell.text}</>}
      </p>
    )
  }
  const states: readonly MarkState[] = [...new Set(roles.coverage.map((coverage) => coverage.state))]
  return <p class="peek legend" aria-hidden="true">{states.map((state) => <span key={state}><Mark state={state} />{say(`cell.${state}`)}</span>)}</p>
}
