import { quoted, type Rule } from '../rule'

/** A note points to something that is no longer there. Only the face can tell, so it is asked (`World.isGone`). */
export const linkTargetGone: Rule<'cell'> = {
  id: 'link-target-gone',
  group: 'method',
  level: 'cell',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'none',
  reads: ['cells'],
  check({ stage, lane, notes }, { stages, lanes, world: { isGone }, report }) {
    if (!isGone) return
    for (const { note: { id, link }, node, fields } of notes) {
      if (link && isGone(link)) report({ key: `${stage}/${lane}/${id}`, stage, lane, node: fields['link'] ?? node, variant: 'gone', data: { stage: stages.get(stage)?.name ?? '', lane: lanes.get(lane)?.label ?? '', link: quoted(link) } })
    }
  },
}
