import * as z from 'zod/mini'
import type { Rule } from '../rule'

const schema = z.strictObject({ run: z.int().check(z.gte(2)) })

/** The same feeling stage after stage is seldom what people lived through. One finding for each stretch. */
export const emotionFlat: Rule<'map', z.infer<typeof schema>> = {
  id: 'emotion-flat',
  group: 'emotion',
  level: 'map',
  severity: { workshop: 'off', recommended: 'info', strict: 'info' },
  fix: 'none',
  reads: ['cells'],
  options: { schema, defaults: { run: 4 } },
  check({ stages, lanes }, { at, options: { run }, report }) {
    if (!lanes.some(({ role }) => role === 'emotion')) return
    const rated = stages.map(({ id, name }) => {
      const [cell] = at(id, 'emotion')
      const felt = cell?.notes.find(({ emotion }) => emotion?.value !== undefined)
      return { id, name, lane: cell?.lane ?? null, node: felt?.node ?? null, value: felt?.emotion?.value }
    })
    for (let from = 0, to = 0; from < rated.length; from = Math.max(to, from + 1)) {
      const first = rated[from]
      for (to = from; to < rated.length && rated[to]?.value === first?.value;) to += 1
      const last = rated[to - 1]
      if (first?.value === undefined || !last || to - from < run) continue
      report({ key: `flat:${first.id}`, stage: first.id, lane: first.lane, node: first.node, variant: 'flat', data: { count: to - from, value: first.value, stage: first.name, last: last.name } })
    }
  },
}
