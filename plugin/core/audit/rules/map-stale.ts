import * as z from 'zod/mini'
import { parseDate } from '../parse-date'
import { quoted, type Rule } from '../rule'

const DAY = 86_400_000

const schema = z.strictObject({ days: z.int().check(z.gte(1)) })

/** Nobody has looked at the map for long. Quiet without a date that can be read, where today is not told, and while the template's own story stands there. */
export const mapStale: Rule<'map', z.infer<typeof schema>> = {
  id: 'map-stale',
  group: 'method',
  level: 'map',
  severity: { workshop: 'off', recommended: 'info', strict: 'warning' },
  fix: 'none',
  reads: ['header', 'cells'],
  options: { schema, defaults: { days: 180 } },
  check({ id, map, fields, cells }, { world: { today }, options: { days }, report }) {
    if (!map.reviewed || !today || cells.some(({ notes }) => notes.some(({ untouched }) => untouched === 'example'))) return
    const reviewed = parseDate(map.reviewed)
    const now = parseDate(today)
    if (reviewed === null || now === null) return
    const count = Math.floor((now - reviewed) / DAY)
    if (count > days) report({ key: 'map/reviewed', node: fields['reviewed'] ?? id, variant: 'stale', data: { count, reviewed: quoted(map.reviewed) } })
  },
}
