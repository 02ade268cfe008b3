import * as z from 'zod/mini'
import { isOwn } from '../content'
import type { Rule } from '../rule'

const schema = z.strictObject({ max: z.int().check(z.gte(20)) })

/** Letters as people count them: marks and halves of a pair are none. */
const letters = (text: string): number => text.replace(/\p{M}/gu, '').replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, 'x').length

export const textTooLong: Rule<'cell', z.infer<typeof schema>> = {
  id: 'text-too-long',
  group: 'content',
  level: 'cell',
  severity: { workshop: 'off', recommended: 'info', strict: 'info' },
  fix: 'none',
  reads: ['cells'],
  options: { schema, defaults: { max: 280 } },
  check({ stage, lane, notes }, { lanes, stages, options: { max }, report }) {
    for (const one of notes) {
      const { text, id } = one.note
      if (text.length <= max || !isOwn(one)) continue
      const count = letters(text)
      if (count > max) report({ key: `${stage}/${lane}/${id}`, stage, lane, node: one.node, variant: 'long', data: { stage: stages.get(stage)?.name ?? '', lane: lanes.get(lane)?.label ?? '', count, max } })
    }
  },
}
