import * as z from 'zod/mini'
import { isOwn } from '../content'
import { quoted, type Rule } from '../rule'
import { termFinder } from '../term-finder'

const schema = z.strictObject({ terms: z.array(z.strictObject({ term: z.string().check(z.minLength(1), z.maxLength(80)), use: z.optional(z.string().check(z.maxLength(80))) })) })

/** Words that the team has agreed not to use. Where it has named another, that one can be put in its place. */
export const bannedTerm: Rule<'map', z.infer<typeof schema>> = {
  id: 'banned-term',
  group: 'content',
  level: 'map',
  severity: { workshop: 'info', recommended: 'warning', strict: 'error' },
  fix: 'safe',
  reads: ['cells', 'stages'],
  options: { schema, defaults: { terms: [] } },
  check({ cells, stages: all }, { lanes, stages, options: { terms }, report }) {
    const find = termFinder(terms)
    if (!find) return
    const look = (text: string, place: { key: string; node: string | null; stage: string; lane: string | null }) => {
      const found = find(text)
      if (!found) return
      const { term, use } = found
      const data = { stage: stages.get(place.stage)?.name ?? '', lane: lanes.get(place.lane ?? '')?.label ?? '', term: quoted(term) }
      if (use) report({ ...place, variant: 'replace', fix: place.node === null ? 'none' : 'safe', data: { ...data, use } })
      else report({ ...place, variant: 'avoid', fix: 'none', data })
    }
    for (const { id, name, nameNode } of all) look(name, { key: id, node: nameNode, stage: id, lane: null })
    for (const { stage, lane, notes } of cells) {
      for (const one of notes) if (isOwn(one) && one.note.text) look(one.note.text, { key: `${stage}/${lane}/${one.note.id}`, node: one.textNode, stage, lane })
    }
  },
}
