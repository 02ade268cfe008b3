import { useRef } from 'preact/hooks'
import { step } from './step'

export interface ChoiceProps<T extends string> {
  readonly label: string
  readonly options: readonly { readonly id: T; readonly name: string; readonly count?: number }[]
  readonly chosen: T
  readonly onChoose: (id: T) => void
  readonly look?: 'segments' | 'chips'
}

/** One of a few, all in sight: segments in a frame, or loose chips (ARIA Authoring Practices: Radio Group). */
export function Choice<T extends string>({ label, options, chosen, onChoose, look = 'segments' }: ChoiceProps<T>) {
  const group = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const to = step(event.key, options.findIndex((option) => option.id === chosen), options.length)
    const option = to === null ? undefined : options[to]
    if (!option || to === null) return
    event.preventDefault()
    onChoose(option.id)
    group.current?.querySelectorAll('button')[to]?.focus()
  }
  return (
    <div ref={group} class={look} role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {options.map((option) => (
        <button key={option.id} type="button" role="radio" aria-checked={option.id === chosen} tabIndex={option.id === chosen ? 0 : -1} onClick={() => onChoose(option.id)}>
          {option.name}{option.count === undefined ? null : <span class="count"> {option.count}</span>}
        </button>
      ))}
    </div>
  )
}
