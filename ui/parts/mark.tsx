import type { CellState } from '../../plugin/core/reading/reading'

export type MarkState = CellState | 'not-applicable'

const ring = 'M6 1.75a4.25 4.25 0 1 0 0 8.5a4.25 4.25 0 1 0 0-8.5Z'

/** How a required cell stands, as a shape: full, dotted, hollow, half, dash, struck or a question. */
export function Mark({ state }: { readonly state: MarkState }) {
  return <svg class="mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">{shape(state)}</svg>
}

function shape(state: MarkState) {
  switch (state) {
    case 'filled': return <path class="solid" d={ring} />
    case 'placeholder': return <path d={ring} stroke-dasharray="1.4 1.94" />
    case 'empty': return <path d={ring} />
    case 'shared': return <><path d={ring} /><path class="solid" d="M6 1.75a4.25 4.25 0 0 0 0 8.5Z" /></>
    case 'absent': case 'not-applicable': return <path d="M3 6h6" />
    case 'waived': return <path d={`${ring}M3 9l6-6`} />
    case 'unknown': return <path d="M4.2 4.2a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.6-.9 1.3M6 9.7h.01" />
  }
}
