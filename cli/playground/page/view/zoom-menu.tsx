import { numberLocales } from '../../../../plugin/core/messages/number-locales'
import { Icon } from '../../../../ui/parts/icon'
import { Menu } from '../../../../ui/parts/menu'
import { zoomAt } from '../state/view'
import { showSelection } from '../work/show-selection'
import type { Props } from './props'

export function ZoomMenu({ state: { view, size, seen, locale }, say, playground }: Props) {
  const percent = new Intl.NumberFormat(numberLocales(locale), { style: 'percent' }).format(view.zoom)
  const zoom = (factor: number) => playground.send({ type: 'view', view: zoomAt(view, { x: size.width / 2, y: size.height / 2 }, factor) })
  const ways: Readonly<Record<string, () => void>> = {
    in: () => zoom(1.25), out: () => zoom(0.8), 100: () => zoom(1 / view.zoom), fit: () => playground.overview(), selection: () => showSelection(playground),
  }
  const items = [
    { id: 'in', name: say('zoom.in'), detail: '+' }, { id: 'out', name: say('zoom.out'), detail: '−' }, { id: '100', name: say('zoom.100'), detail: 'Shift 0' },
    { id: 'fit', name: say('zoom.fit'), detail: 'Shift 1', isFirst: true }, { id: 'selection', name: say('zoom.selection'), detail: 'Shift 2', isDisabled: seen.selection.length === 0 },
  ]
  return <Menu label={say('zoom', { percent })} side="end" look="button quiet with-chevron" items={items} onChoose={(id) => ways[id]?.()}><span class="percent">{percent}</span><Icon name="chevron" /></Menu>
}
