import type { ComponentChildren } from 'preact'
import { useErrorBoundary } from 'preact/hooks'

interface Props {
  /** What is shown instead of views that threw; `again` tries them anew. */
  readonly fallback: (fault: unknown, again: () => void) => ComponentChildren
  readonly children: ComponentChildren
}

/** Keeps a view's fault from leaving an empty panel. */
export function ErrorBoundary({ fallback, children }: Props) {
  const [fault, again] = useErrorBoundary((cause) => console.error(cause))
  return <>{fault === undefined ? children : fallback(fault, again)}</>
}
