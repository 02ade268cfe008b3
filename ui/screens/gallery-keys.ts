import type { TemplateSummary } from 'waymark:templates'
import type { Send } from '../state/action'
import type { State } from '../state/state'

export const optionId = (template: string): string => `template-${template}`

/** How many options stand side by side, as laid out now. */
function columns(): number {
  const options = [...document.querySelectorAll<HTMLElement>('#gallery [role=option]')]
  const top = options[0]?.offsetTop
  return Math.max(1, options.filter((option) => option.offsetTop === top).length)
}

/** Keys of the gallery and of the search above it, which work on the same pick: arrows move, Enter inserts, Space opens the options. */
export const galleryKeys = (state: State, templates: readonly TemplateSummary[], send: Send) => (event: KeyboardEvent): void => {
  const isTyping = event.currentTarget instanceof HTMLInputElement && state.query !== ''
  const at = templates.findIndex((summary) => summary.id === state.picked)
  const steps: Readonly<Record<string, number>> = isTyping
    ? { ArrowDown: columns(), ArrowUp: -columns() }
    : { ArrowDown: columns(), ArrowUp: -columns(), ArrowRight: 1, ArrowLeft: -1, Home: -at, End: templates.length - 1 - at }
  const by = steps[event.key]
  if (by !== undefined) {
    event.preventDefault()
    const to = templates[at + by] ?? (by > 1 && at + by >= templates.length ? templates[templates.length - 1] : undefined)
    if (to) send({ type: 'pick', template: to.id })
    return
  }
  const isWished = event.key === 'Enter' || event.key === ' ' && !isTyping
  if (!isWished || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || templates.length === 0) return
  event.preventDefault()
  if (event.key === ' ') send({ type: 'options', template: state.picked })
  else if (!event.repeat && !state.tasks.some((task) => task.kind === 'insert')) send({ type: 'insert', template: state.picked })
}
