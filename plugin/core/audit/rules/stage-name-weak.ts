import { meaning } from '../../messages/meaning'
import { quoted, type Rule } from '../rule'

/** “Stage 1”, “Untitled”, “Etap 2”, “Фаза 3”: names that say nothing of what the customer lives through. */
const GENERIC = /^(stage|phase|step|untitled|unnamed|etap|faza|krok|bez nazwy|etap[aă]|faz[aă]|pas(ul)?|f[aă]r[aă] (nume|titlu)|фаза|етап|чекор|без (име|наслов))[\s:#.-]*\d*$/iu

export const stageNameWeak: Rule<'stage'> = {
  id: 'stage-name-weak',
  group: 'content',
  level: 'stage',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'none',
  reads: ['stages'],
  check(stage, { reading, report }) {
    const name = stage.name.trim()
    const at = { key: stage.id, stage: stage.id, node: stage.nameNode ?? stage.node, data: { stage: quoted(name), number: reading.stages.indexOf(stage) + 1 } }
    if (!name) report({ ...at, variant: 'blank' })
    else if (GENERIC.test(name) || meaning('stage.', name) === 'new') report({ ...at, variant: 'generic' })
    else if (reading.stages.find((other) => other.name.trim().toLowerCase() === name.toLowerCase()) !== stage) report({ ...at, variant: 'duplicate' })
  },
}
