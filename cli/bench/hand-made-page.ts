import type { Layer } from '../../plugin/core/layers/layer'

/** Words of a page that holds no map: they name no lane. */
const PLAIN = ['Sign in', 'Total to pay', 'See all', 'Your order is on its way', 'Blue, size 42', 'Terms apply', '12.50', 'Back to top']

/** A page of `size` layers as a team keeps it: three maps without tags between rows of screens. */
export function handMadePage(map: readonly Layer[], size: number): Layer[] {
  const layers: Layer[] = []
  for (let n = 0; n < 3; n += 1) {
    for (const { tag: _, ...layer } of map) layers.push({ ...layer, id: `${n}/${layer.id}`, parent: layer.parent.startsWith('0:') ? '0:1' : `${n}/${layer.parent}`, box: layer.box && { ...layer.box, y: layer.box.y + n * 2000 } })
  }
  for (let n = 0; layers.length < size; n += 1) {
    const x = 3000 + (n % 40) * 400
    const y = Math.floor(n / 40) * 900
    const screen = { id: `screen/${n}`, parent: '0:1', index: n, visible: true, opacity: 1 }
    layers.push({ ...screen, type: 'FRAME', name: 'Screen', box: { x, y, w: 360, h: 800 } })
    for (let line = 0; line < 7; line += 1) {
      layers.push({ ...screen, id: `screen/${n}/${line}`, parent: screen.id, index: line, type: 'TEXT', name: 'Text', text: PLAIN[(n + line) % PLAIN.length] ?? '', fontSize: 14, box: { x: x + 16, y: y + 16 + line * 96, w: 200, h: 20 } })
    }
  }
  return layers
}
