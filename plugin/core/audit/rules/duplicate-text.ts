import * as z from 'zod/mini'
import type { Role } from '../../journey/role'
import { foldWords } from '../../words/fold'
import { isOwn } from '../content'
import { quoted, type Rule } from '../rule'

/** Where the same words are right more than once: “Website” at four stages is four touchpoints. */
const REPEATS: ReadonlySet<Role> = new Set<Role>(['touchpoint', 'channel', 'owner', 'emotion', 'metric', 'picture', 'evidence'])

/** Texts are compared by their beginning: long ones that begin alike are copies. */
const COMPARED = 500

const schema = z.strictObject({ letters: z.int().check(z.gte(1)) })

/** The same text in several stages of a lane. One finding for all copies of it. */
export const duplicateText: Rule<'map', z.infer<typeof schema>> = {
  id: 'duplicate-text',
  group: 'content',
  level: 'map',
  severity: { workshop: 'off', recommended: 'info', strict: 'info' },
  fix: 'none',
  reads: ['cells'],
  options: { schema, defaults: { letters: 12 } },
  check({ cells }, { lanes, stages, options: { letters }, report }) {
    const said = new Map<string, { count: number; place: { key: string; stage: string; lane: string; node: string; text: string } }>()
    for (const { stage, lane, notes } of cells) {
      if (REPEATS.has(lanes.get(lane)?.role ?? 'custom')) continue
      for (const one of notes) {
        const { text, id } = one.note
        const folded = isOwn(one) && text.length >= letters ? foldWords(text.slice(0, COMPARED)) : ''
        if (folded.length < letters) continue
        const same = said.get(`${lane} ${folded}`)
        const place = { key: `${stage}/${lane}/${id}`, stage, lane, node: one.node, text }
        if (!same) said.set(`${lane} ${folded}`, { count: 1, place })
        else {
          if (same.count === 1) same.place = place
          same.count += 1
        }
      }
    }
    for (const { count, place: { text, ...place } } of said.values()) {
      if (count > 1) report({ ...place, variant: 'repeated', data: { count, stage: stages.get(place.stage)?.name ?? '', lane: lanes.get(place.lane)?.label ?? '', text: quoted(text) } })
    }
  },
}
