import { useLayoutEffect, useRef } from 'preact/hooks'
import { partsOf } from '../../../engine/engine'
import { toScreen } from '../state/view'
import { retype } from '../work/edits'
import { outlineOf } from '../work/hit'
import type { Props } from './props'

/** A field over a text of the canvas. Escape and a click elsewhere keep what was typed, as in Figma. */
export function TextEditor({ id, state: { view }, say, playground }: Props & { readonly id: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const engine = playground.engine()
  const record = engine && partsOf(engine).session.doc.nodes.get(id)
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  if (!engine || record?.type !== 'TEXT') return null

  const done = async (isBack: boolean) => {
    const words = field.current?.value ?? ''
    if (playground.state().editing !== id) return
    playground.send({ type: 'edit', id: null })
    if (isBack) document.querySelector<HTMLElement>('.ground')?.focus({ preventScroll: true })
    if (!await retype(engine, record, words)) playground.complain('text.no-font')
  }
  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape' || event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void done(true)
    }
  }
  const { name, corners } = outlineOf(record)
  const from = toScreen(view, corners[0] ?? { x: 0, y: 0 })
  const size = Math.max(9, Number(record.props.fontSize) * view.zoom)
  const width = Math.max(120, Number(record.props.width) * view.zoom + 12)
  return (
    <textarea ref={field} class="text-editor" aria-label={say('text.edit', { name })} style={{ left: `${from.x - 6}px`, top: `${from.y - 4}px`, width: `${width}px`, height: `${Math.max(28, Number(record.props.height) * view.zoom + 10)}px`, fontSize: `${size}px` }}
      onKeyDown={onKey} onBlur={() => void done(false)}>{String(record.props.characters)}</textarea>
  )
}
