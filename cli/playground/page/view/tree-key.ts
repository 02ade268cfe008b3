import type { Row } from '../work/rows-of'

interface Ways { readonly focus: (id: string) => void; readonly unfold: (isUnfolded: boolean) => void; readonly choose: () => void; readonly open: () => void }

/** Keys of a tree: up and down along the rows, right and left in and out, Space chooses, Enter goes to the layer. */
export function treeKey(event: KeyboardEvent, rows: readonly Row[], row: Row, isUnfolded: boolean, ways: Ways): void {
  const at = rows.indexOf(row)
  const to = (place: number) => { const next = rows[place]; if (next) ways.focus(next.id) }
  const up = () => to(rows.slice(0, at).map(({ depth }) => depth < row.depth).lastIndexOf(true))
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => to(at + 1),
    ArrowUp: () => to(at - 1),
    Home: () => to(0),
    End: () => to(rows.length - 1),
    ArrowRight: () => (row.isParent && !isUnfolded ? ways.unfold(true) : row.isParent ? to(at + 1) : undefined),
    ArrowLeft: () => (row.isParent && isUnfolded ? ways.unfold(false) : up()),
    ' ': ways.choose,
    Enter: ways.open,
  }
  const does = keys[event.key]
  if (!does || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  does()
}
