import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../plugin/core/journey/locale'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import type { Send } from '../state/action'
import { stageName, type Options, type StageRow } from '../state/options'
import { maxStages } from '../state/reduce-options'

interface Props { readonly options: Options; readonly locale: Locale; readonly say: Say; readonly send: Send }

/** Stages as rows: type to rename, drag or Alt with an arrow to move, Enter for one more after this. */
export function Stages({ options, locale, say, send }: Props) {
  const { stages } = options
  const [dragged, setDragged] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const keys = useRef(stages.map((row) => row.key))
  const moved = useRef<string | null>(null)
  useLayoutEffect(() => {
    // A new row takes the focus; a moved one loses it with its place in the document, and gets it back.
    const added = stages.find((row) => !keys.current.includes(row.key))?.key
    const key = added ?? moved.current
    if (key !== null) document.getElementById(`stage-${key}`)?.focus()
    keys.current = stages.map((row) => row.key)
    moved.current = null
  }, [stages])

  const onKeyDown = (event: KeyboardEvent, row: StageRow, at: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (event.altKey && by !== 0) {
      event.preventDefault()
      moved.current = row.key
      send({ type: 'row-moved', key: row.key, to: at + by })
    } else if (by !== 0) {
      event.preventDefault()
      list.current?.querySelectorAll('input')[at + by]?.focus()
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault()
      send({ type: 'row-added', after: row.key })
    }
  }
  const onDragOver = (event: DragEvent, to: number) => {
    if (dragged === null) return
    event.preventDefault()
    if (stages[to]?.key !== dragged) send({ type: 'row-moved', key: dragged, to })
  }
  return (
    <fieldset class="group">
      <legend>{say('options.stages')}</legend>
      <p id="stages-hint" class="hint">{say('options.stages.hint')}</p>
      <ol ref={list} class="rows">
        {stages.map((row, at) => {
          const name = stageName(row, options.template, locale)
          const shown = name === '' ? say('stage.new') : name
          return (
            <li key={row.key} class={row.key === dragged ? 'row dragged' : 'row'} onDragOver={(event) => onDragOver(event, at)} onDrop={(event) => event.preventDefault()}>
              <span class="grip" draggable aria-hidden="true" onDragStart={(event) => { setDragged(row.key); event.dataTransfer?.setData('text/plain', shown) }} onDragEnd={() => setDragged(null)}><Icon name="grip" /></span>
              <span class="number" aria-hidden="true">{at + 1}</span>
              <input id={`stage-${row.key}`} type="text" class="input" value={name} maxLength={80} placeholder={say('stage.new')} aria-label={say('options.stage', { number: at + 1 })} aria-describedby="stages-hint" onInput={(event) => send({ type: 'row-named', key: row.key, name: event.currentTarget.value })} onKeyDown={(event) => onKeyDown(event, row, at)} />
              <button type="button" class="icon-button" aria-label={say('options.stage.remove', { name: shown })} disabled={stages.length === 1} onClick={() => { send({ type: 'row-removed', key: row.key }); list.current?.querySelectorAll('input')[Math.max(0, at - 1)]?.focus() }}><Icon name="close" /></button>
            </li>
          )
        })}
      </ol>
      <button type="button" class="button quiet" disabled={stages.length >= maxStages} onClick={() => send({ type: 'row-added', after: null })}><Icon name="plus" />{say('options.stage.add')}</button>
    </fieldset>
  )
}
