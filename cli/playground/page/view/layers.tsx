import { useMemo, useRef } from 'preact/hooks'
import { partsOf } from '../../../engine/engine'
import { Icon } from '../../../../ui/parts/icon'
import { select } from '../work/edits'
import { rowsOf, type Row } from '../work/rows-of'
import { showSelection } from '../work/show-selection'
import { Glyph, type GlyphName } from './glyph'
import type { Props } from './props'
import { treeKey } from './tree-key'

const glyphOf = (type: string): GlyphName => (type === 'TEXT' ? 'text' : ['FRAME', 'GROUP', 'SECTION', 'COMPONENT', 'COMPONENT_SET', 'INSTANCE'].includes(type) ? 'frame' : 'shape')

/** The list of layers (ARIA Authoring Practices: Tree View): a way to every layer without a mouse. */
export function Layers({ state: { seen, unfolded }, say, playground }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const engine = playground.engine()
  const rows = useMemo(() => (engine ? rowsOf(engine, unfolded) : []), [engine, seen, unfolded])
  const chosen = new Set(seen.selection.map(({ id }) => id))
  const current = rows.find(({ id }) => chosen.has(id))?.id ?? rows[0]?.id
  const choose = (row: Row, isAdding: boolean) => {
    if (!engine) return
    const { nodes } = partsOf(engine).session.doc
    const ids = isAdding ? chosen.has(row.id) ? [...chosen].filter((id) => id !== row.id) : [...chosen, row.id] : [row.id]
    select(engine, ids.flatMap((id) => nodes.get(id) ?? []))
  }
  const unfold = (row: Row, isUnfolded: boolean) => playground.send({ type: 'unfold', id: row.id, isUnfolded })
  const onKey = (event: KeyboardEvent, row: Row) => treeKey(event, rows, row, unfolded.has(row.id), {
    focus: (id) => list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus(),
    unfold: (isUnfolded) => unfold(row, isUnfolded),
    choose: () => choose(row, event.shiftKey),
    open: () => {
      choose(row, false)
      showSelection(playground)
      if (row.type === 'TEXT') playground.send({ type: 'edit', id: row.id })
    },
  })
  return (
    <nav class="layers" aria-label={say('layers')}>
      <h2>{say('layers')}</h2>
      {rows.length === 0 ? <p class="note">{say('layers.none')}</p> : (
        <ul ref={list} role="tree" aria-label={say('layers')} aria-multiselectable="true">
          {rows.map((row) => (
            <li key={row.id} data-id={row.id} role="treeitem" class={chosen.has(row.id) ? 'layer is-chosen' : 'layer'} style={{ paddingInlineStart: `${row.depth * 12 - 4}px` }}
              aria-level={row.depth} aria-selected={chosen.has(row.id)} {...(row.isParent && { 'aria-expanded': unfolded.has(row.id) })} tabIndex={row.id === current ? 0 : -1}
              onClick={(event) => choose(row, event.shiftKey || event.ctrlKey || event.metaKey)} onDblClick={() => showSelection(playground)} onKeyDown={(event) => onKey(event, row)}>
              <span class={unfolded.has(row.id) ? 'twist is-open' : 'twist'} onClick={(event) => { if (row.isParent) { event.stopPropagation(); unfold(row, !unfolded.has(row.id)) } }}>{row.isParent && <Icon name="chevron" />}</span>
              <Glyph name={glyphOf(row.type)} />
              <span class="ellipsis">{row.name}</span>
              {row.isHidden && <small>{say('layers.hidden')}</small>}
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}
