import { isOwn } from '../content'
import { quoted, type Rule } from '../rule'
import { tidyText } from '../tidy-text'

/** Stray spaces, invisible signs, a lone bullet, a small word twice: nothing that changes what is said. */
export const textHygiene: Rule<'cell'> = {
  id: 'text-hygiene',
  group: 'content',
  level: 'cell',
  severity: { workshop: 'off', recommended: 'info', strict: 'info' },
  fix: 'safe',
  reads: ['cells'],
  check({ stage, lane, notes }, { stages, lanes, report }) {
    for (const one of notes) {
      if (!isOwn(one) || !one.note.text) continue
      const { mess } = tidyText(one.note.text)
      if (!mess) continue
      const variant = { invisible: 'invisible', spaces: 'spaces', bullet: 'bullet', repeated: 'repeated' }[mess]
      report({ key: `${stage}/${lane}/${one.note.id}`, stage, lane, node: one.textNode ?? one.node, variant, fix: one.textNode ? 'safe' : 'none', data: { stage: stages.get(stage)?.name ?? '', lane: lanes.get(lane)?.label ?? '', text: quoted(one.note.text) } })
    }
  },
}
