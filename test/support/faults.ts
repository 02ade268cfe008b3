import type { Layer } from '../../plugin/core/layers/layer'

/** Words that stick out of the frame they are in, and siblings that lie on each other although both are in the flow. */
export function faults(layers: readonly Layer[]): string[] {
  const byId = new Map(layers.map((layer) => [layer.id, layer]))
  const found: string[] = []
  for (const { text, box, parent } of layers) {
    const frame = byId.get(parent)?.box
    if (text === undefined || !box || !frame) continue
    if (box.w < 1 || box.h < 1) found.push(`no size: ${text}`)
    if (box.x < frame.x - 1 || box.y < frame.y - 1 || box.x + box.w > frame.x + frame.w + 1 || box.y + box.h > frame.y + frame.h + 1) found.push(`sticks out: ${text}`)
  }
  for (const row of layers.filter(({ tag }) => tag?.kind === 'lane')) {
    for (const cell of layers.filter(({ parent, tag }) => parent === row.id && tag?.kind === 'cell')) {
      const notes = layers.filter(({ parent, tag }) => parent === cell.id && tag?.kind === 'note').sort((a, b) => (a.box?.y ?? 0) - (b.box?.y ?? 0))
      notes.forEach((note, i) => {
        const above = notes[i - 1]?.box
        if (above && note.box && above.y + above.h > note.box.y + 0.5) found.push(`overlap in ${cell.name}`)
        if (note.box && row.box && note.box.y + note.box.h > row.box.y + row.box.h + 1) found.push(`row too low: ${row.name}`)
      })
    }
  }
  return found
}
