import type { Role } from '../../journey/role'
import { quoted, type Rule } from '../rule'

/**
 * The check shared by the three rules that the product exists for (METHOD: every stage has a touchpoint, an emotion and an
 * improvement). One finding a cell at most; a text that serves all stages is one finding for the map, and lighter.
 */
export const requiredRole = (role: Role): Rule<'stage'> => ({
  id: `stage-${role}-required`,
  group: 'completeness',
  level: 'stage',
  severity: { workshop: 'info', recommended: 'error', strict: 'error' },
  fix: 'suggest',
  reads: ['stages', 'lanes', 'cells'],
  check(stage, { covered, reading, report }) {
    const cell = covered.get(`${stage.id}/${role}`)
    if (!cell || cell.state === 'filled' || cell.state === 'waived' || cell.state === 'unknown') return
    const customer = reading.map.personas[0]?.name
    const place = { stage: stage.id, lane: cell.lane, node: cell.node ?? stage.node, data: { stage: stage.name, ...(customer && { customer: quoted(customer.split(',')[0] ?? '') }) } }
    if (cell.state === 'shared') {
      const first = reading.stages.find(({ id }) => covered.get(`${id}/${role}`)?.state === 'shared')
      if (first?.id === stage.id) report({ ...place, stage: null, key: `shared:${role}`, variant: 'shared', severity: 'warning', data: { count: reading.stages.length } })
    } else if (cell.state === 'absent') {
      report({ ...place, key: `${stage.id}/${role}`, variant: 'absent', because: `lane:${role}` })
    } else if (cell.state === 'placeholder') {
      report({ ...place, key: `${stage.id}/${role}`, variant: 'prompt', data: { ...place.data, text: quoted(cell.text || cell.prompt || '') } })
    } else {
      report({ ...place, key: `${stage.id}/${role}`, variant: 'missing' })
    }
  },
})
