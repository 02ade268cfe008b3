import type { Role } from '../../journey/role'
import type { StageReading } from '../../reading/reading'
import { quoted, type Context, type Report, type Rule } from '../rule'

/** What can be said of an unfilled cell that says more than that it is empty. */
type Telling = (stage: StageReading, context: Context) => Pick<Report, 'variant' | 'data'> | null

/**
 * The check shared by the three rules that the product exists for (METHOD: every stage has a touchpoint, an emotion and an
 * improvement). One finding a cell at most; a text that serves all stages is one finding for the map, and lighter.
 */
export const requiredRole = (role: Role, tell: Telling = () => null): Rule<'stage'> => ({
  id: `stage-${role}-required`,
  group: 'completeness',
  level: 'stage',
  severity: { workshop: 'info', recommended: 'error', strict: 'error' },
  fix: 'suggest',
  reads: ['stages', 'lanes', 'cells'],
  check(stage, context) {
    const { covered, reading, report } = context
    const cell = covered.get(`${stage.id}/${role}`)
    if (!cell || cell.state === 'filled' || cell.state === 'waived' || cell.state === 'unknown') return
    const customer = reading.map.personas[0]?.name
    const place = { stage: stage.id, lane: cell.lane, node: cell.node ?? stage.node, data: { stage: stage.name, ...(customer && { customer: quoted(customer.split(',')[0] ?? '') }) } }
    const told = tell(stage, context)
    if (cell.state === 'shared') {
      const first = reading.stages.find(({ id }) => covered.get(`${id}/${role}`)?.state === 'shared')
      if (first?.id === stage.id) report({ ...place, stage: null, key: `shared:${role}`, variant: 'shared', severity: 'warning', fix: 'none', data: { count: reading.stages.length } })
    } else if (cell.state === 'absent') {
      report({ ...place, key: `${stage.id}/${role}`, variant: 'absent', because: `lane:${role}` })
    } else if (told) {
      report({ ...place, key: `${stage.id}/${role}`, variant: told.variant, data: { ...place.data, ...told.data } })
    } else if (cell.state === 'placeholder') {
      // Somebody's “TBD” is no question of the template's; a feeling is told the same either way.
      const isTheirs = role !== 'emotion' && context.at(stage.id, role).some(({ notes }) => notes.some(({ untouched }) => untouched === 'placeholder'))
      report({ ...place, key: `${stage.id}/${role}`, variant: isTheirs ? 'placeholder' : 'prompt', data: { ...place.data, text: quoted(cell.text || cell.prompt || '') } })
    } else {
      report({ ...place, key: `${stage.id}/${role}`, variant: 'missing' })
    }
  },
})
