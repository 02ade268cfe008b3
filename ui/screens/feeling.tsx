import { useRef } from 'preact/hooks'
import type { Scale } from '../../plugin/core/journey/map'
import { Face } from '../parts/face'
import { step } from '../parts/step'

interface Props { readonly label: string; readonly scale: Scale; readonly level: number | null; readonly isLocked: boolean; readonly onChoose: (level: number) => void; readonly onDone: () => void }

/** How the customer feels, as faces in a row (ARIA Authoring Practices: Radio Group): arrows, or the level's number. */
export function Feeling({ label, scale, level, isLocked, onChoose, onDone }: Props) {
  const group = useRef<HTMLDivElement>(null)
  const { min, max, labels } = scale
  const levels = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const middle = Math.floor(levels.length / 2)
  const stop = level === null ? middle : levels.indexOf(level)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      return onDone()
    }
    const typed = levels.indexOf(Number(event.key))
    // Without a choice yet, the first arrow takes the middle face.
    const to = event.key !== ' ' && event.key !== '' && typed >= 0 ? typed : level === null && step(event.key, stop, levels.length) !== null ? stop : step(event.key, stop, levels.length)
    const chosen = to === null ? undefined : levels[to]
    if (isLocked || to === null || chosen === undefined) return
    event.preventDefault()
    onChoose(chosen)
    group.current?.querySelectorAll('button')[to]?.focus()
  }
  return (
    <div ref={group} class="feeling" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {levels.map((one, index) => (
        <button key={one} type="button" role="radio" aria-checked={one === level} tabIndex={index === stop ? 0 : -1} data-write={index === stop ? '' : undefined} aria-disabled={isLocked} onClick={() => { if (!isLocked) onChoose(one) }}>
          <Face fifth={Math.round(index / Math.max(1, levels.length - 1) * 4)} />
          <span>{one}</span>
          <small>{labels[index] ?? ''}</small>
        </button>
      ))}
    </div>
  )
}
