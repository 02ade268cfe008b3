import type { Rule } from '../rule'

/** How much of the template's story is still on the map: one finding for all of it, since it is one thing to do. */
export const exampleTextLeft: Rule<'map'> = {
  id: 'example-text-left',
  group: 'content',
  level: 'map',
  severity: { workshop: 'info', recommended: 'info', strict: 'warning' },
  fix: 'none',
  reads: ['cells'],
  check(reading, { report }) {
    const left = reading.cells.filter(({ notes }) => notes.some(({ untouched }) => untouched === 'example'))
    if (left.length) report({ key: 'map/example', node: left[0]?.node ?? reading.id, variant: 'example', data: { count: left.length } })
  },
}
