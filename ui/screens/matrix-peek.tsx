import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import { Mark, type MarkState } from '../parts/mark'
import type { MatrixCell } from '../state/matrix'

/** Below the matrix: what the marks in sight mean, or the words of the cell that is pointed at or focused. The legend keeps its room meanwhile, so that nothing jumps. */
export function MatrixPeek({ cell, roles, say }: { readonly cell: MatrixCell | null; readonly roles: Pick<MapAudit, 'coverage'>; readonly say: Say }) {
  const states: readonly MarkState[] = [...new Set(roles.coverage.map((coverage) => coverage.state))]
  return (
    <div class="beneath" aria-hidden="true">
      <p class={cell ? 'key hidden' : 'key'}>{states.map((state) => <span key={state}><Mark state={state} />{say(`cell.${state}`)}</span>)}</p>
      {cell && <p class="peek"><strong>{cell.spoken}</strong>{cell.text && <> · {cell.text}</>}</p>}
    </div>
  )
}
