import type { MapAudit } from '../../audit/result'
import type { PlanNode } from '../../layers/plan'
import type { Say } from '../../messages/say'
import { text } from '../../layout/text'
import type { CellMark } from '../report/cell-mark'
import { matrixOf } from '../report/matrix'

export const STAGE_WIDTH = 168
export const ROLE_WIDTH = 128
const FILLED_WIDTH = 80

/** Width of the rows: a name, a cell a role, the count. */
export const matrixWidth = (roles: number): number => STAGE_WIDTH + roles * ROLE_WIDTH + FILLED_WIDTH

/** The coverage of a map as rows: a dot for the eye, the words for everybody. Signs would need fonts that few have. */
export function matrixRows(audit: MapAudit, say: Say): PlanNode[] {
  const width = matrixWidth(audit.roles.length)
  const row = (key: string, name: string, children: readonly PlanNode[]): PlanNode => ({ key, type: 'frame', name, flow: 'row', width, height: 'hug', pad: [6, 0, 6, 0], align: ['start', 'center'], stroke: { colour: 'line', weight: [0, 0, 1, 0] }, children })
  const words = (key: string, content: string, size: number, style: 'lane' | 'meta' | 'meta-strong') => text({ key, name: say('layer.text'), content, style, width: size, ...(style === 'meta-strong' && { colour: 'muted' as const }) })
  return [
    row('report/heads', say('layer.label'), [
      words('report/heads/stage', say('report.stage'), STAGE_WIDTH, 'meta-strong'),
      ...audit.roles.map((role) => words(`report/heads/${role}`, say(`role.${role}`), ROLE_WIDTH, 'meta-strong')),
      words('report/heads/filled', say('report.filled-head'), FILLED_WIDTH, 'meta-strong'),
    ]),
    ...matrixOf(audit).map(({ stage, name, cells, filled, required }) => row(`report/${stage}`, name, [
      words(`report/${stage}/name`, name, STAGE_WIDTH, 'lane'),
      ...cells.map(({ cell, mark }): PlanNode => ({
        key: `report/${stage}/${cell.role}`, type: 'frame', name: say(`role.${cell.role}`), flow: 'row', gap: 6, width: ROLE_WIDTH, height: 'hug', align: ['start', 'center'],
        children: [dot(`report/${stage}/${cell.role}/dot`, mark, say), text({ key: `report/${stage}/${cell.role}/words`, name: say('layer.text'), content: say(`cell.${mark}`), style: 'meta' })],
      })),
      words(`report/${stage}/filled`, say('report.of', { filled, required }), FILLED_WIDTH, 'meta'),
    ])),
  ]
}

const dot = (key: string, mark: CellMark, say: Say): PlanNode => ({
  key, type: 'ellipse', name: say('layer.mark'), width: 10, height: 10,
  ...(mark === 'filled' ? { fill: 'gain' as const } : { stroke: { colour: mark === 'empty' || mark === 'absent' ? 'pain' as const : 'edge' as const, weight: 1.5, ...(mark === 'placeholder' && { dash: [2, 2] }) } }),
})
