import { neighbour } from '../parts/neighbour'
import type { Send } from '../state/action'
import type { Listed } from '../state/gallery'
import type { State } from '../state/state'
import { isDoing } from '../state/task'

export const optionId = (template: string): string => `template-${template}`

/** The template above or below another, as they are laid out now. */
function beside(template: string, way: 'up' | 'down'): string | null {
  const places = [...document.querySelectorAll<HTMLElement>('#gallery [data-template]')].map((card) => {
    const { left, top } = card.getBoundingClientRect()
    return { id: card.dataset['template'] ?? '', left, top }
  })
  const from = places.find((place) => place.id === template)
  return from ? neighbour(places, from, way)?.id ?? null : null
}

/** Keys of the gallery and of the search above it, which work on the same pick: arrows move, Enter inserts, Space opens the options. */
export const galleryKeys = (state: State, templates: readonly Listed[], send: Send) => (event: KeyboardEvent): void => {
  const isTyping = event.currentTarget instanceof HTMLInputElement && state.query !== ''
  const at = templates.findIndex((summary) => summary.id === state.picked)
  const way = event.key === 'ArrowDown' ? 'down' : event.key === 'ArrowUp' ? 'up' : null
  const along: Readonly<Record<string, number>> = isTyping ? {} : { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: templates.length - 1 }
  const to = way ? beside(state.picked, way) : templates[along[event.key] ?? -1]?.id
  if (way || event.key in along) {
    event.preventDefault()
    if (to) send({ type: 'pick', template: to })
    return
  }
  const isWished = event.key === 'Enter' || event.key === ' ' && !isTyping
  if (!isWished || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || templates.length === 0) return
  event.preventDefault()
  if (event.key === ' ') send({ type: 'options', template: state.picked })
  else if (!event.repeat && !isDoing(state, 'insert')) send({ type: 'insert', template: state.picked })
}
