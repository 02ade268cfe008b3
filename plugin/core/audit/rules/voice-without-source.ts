import { writtenIn } from '../content'
import type { Rule } from '../rule'

/** What customers said, from whom and where: without a source, a quotation is a guess. */
export const voiceWithoutSource: Rule<'stage'> = {
  id: 'voice-without-source',
  group: 'method',
  level: 'stage',
  severity: { workshop: 'off', recommended: 'off', strict: 'warning' },
  fix: 'none',
  reads: ['cells'],
  check({ id, name }, { at, report }) {
    const [first, ...others] = writtenIn(at(id, 'voice')).filter(({ note }) => !note.evidence?.source)
    if (first) report({ key: `${id}/voice`, stage: id, lane: first.note.lane, node: first.node, variant: 'no-source', data: { stage: name, count: others.length + 1 } })
  },
}
