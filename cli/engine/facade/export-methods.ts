import { settle } from '../layout/settle'
import { refuse } from './hand'
import type { Method } from './node-call'
import { needPage } from './pages'

interface Settings { format?: string; constraint?: { type: string; value: number } }

export const exportMethods: Record<string, Method> = {
  async exportAsync(hand, node, [settings], where) {
    needPage(hand, node, where, 'children')
    const { doc, exporter } = hand.session
    settle(doc)
    const { format = 'PNG', constraint } = (settings ?? {}) as Settings
    if (format === 'SVG_STRING') return exporter.svg(doc, node)
    if (format === 'SVG') return hand.realm.copy(new TextEncoder().encode(await exporter.svg(doc, node)))
    if (format !== 'PNG') refuse(hand, where, `${format} export is not implemented in the test engine`)
    const box = { width: node.props.width as number, height: node.props.height as number }
    const { type, value } = constraint ?? { type: 'SCALE', value: 1 }
    const scale = type === 'SCALE' ? value : value / (type === 'WIDTH' ? box.width : box.height)
    return hand.realm.copy(await exporter.png(doc, node.type === 'PAGE' ? node.children : [node], scale))
  },
}
