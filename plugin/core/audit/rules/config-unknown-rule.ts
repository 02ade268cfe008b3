import { quoted, type Rule } from '../rule'

/** Settings kept on the map name a rule that does not exist, or cannot be read: the rest of them holds. */
export const configUnknownRule: Rule<'map'> = {
  id: 'config-unknown-rule',
  group: 'upkeep',
  level: 'map',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'none',
  reads: ['header'],
  check({ id }, { problems, report }) {
    for (const [index, problem] of problems.entries()) {
      const place = { key: `config:${index + 1}`, node: id }
      if (problem.problem === 'unknown-rule') report({ ...place, variant: 'unknown', data: { rule: quoted(problem.rule), known: problem.known.join(', ') } })
      else report({ ...place, variant: 'broken', data: { place: quoted('at' in problem ? problem.at || '/' : '/') } })
    }
  },
}
