import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { createSay } from '../plugin/core/messages/say'
import { sayings } from './messages/sayings'
import { ErrorBoundary } from './parts/error-boundary'
import { Crash } from './screens/crash'
import { Frame } from './screens/frame'
import { panelLocale } from './state/locale-of'
import type { Panel } from './work/panel'

/** The panel's state and words, handed to the views. */
export function App({ panel, copy }: { readonly panel: Panel; readonly copy: (text: string) => boolean }) {
  const [state, setState] = useState(panel.state)
  useLayoutEffect(() => panel.watch(setState), [])
  const locale = panelLocale(state.prefs, state.browser)
  const say = useMemo(() => createSay(locale, sayings(locale)), [locale])
  useEffect(() => { document.documentElement.lang = locale }, [locale])
  const startAgain = (again: () => void) => () => {
    panel.send({ type: 'start-again' })
    again()
  }
  return (
    <ErrorBoundary fallback={(fault, again) => <Crash fault={fault} say={say} copy={copy} onAgain={startAgain(again)} />}>
      <Frame state={state} say={say} send={panel.send} />
    </ErrorBoundary>
  )
}
