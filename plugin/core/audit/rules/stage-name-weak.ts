import { meaning } from '../../messages/meaning'
import { quoted, type Rule } from '../rule'

/** “Stage 1”, “Untitled”, “Etap 2”, “Фаза 3”: names that say nothing of what the customer lives through. */
const GENERIC = /^(stage|phase|step|untitled|unnamed|etap|faza|krok|bez nazwy|etap[aă]|faz[aă]|pas(ul)?|f[aă]r[aă] (nume|titlu)|фаза|етап|чекор|без (име|наслов))[\s:#.-]*\d*$/iu

/** A name is short; whatever is longer is not generic. */
const LONGEST = 60

export const stageNameWeak: Rule<'map'> = {
  id: 'stage-name-weak',
  group: 'content',
  level: 'map',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'none',
  reads: ['stages'],
  check({ stages }, { report }) {
    const known = new Set<string>()
    for (const [index, stage] of stages.entries()) {
      const name = stage.name.trim()
      const folded = name.toLowerCase()
      const at = { key: stage.id, stage: stage.id, node: stage.nameNode ?? stage.node, data: { stage: quoted(name), number: index + 1 } }
      if (!name) report({ ...at, variant: 'blank' })
      else if (name.length <= LONGEST && (GENERIC.test(name) || meaning('stage.', name) === 'new')) report({ ...at, variant: 'generic' })
      else if (known.has(folded)) report({ ...at, variant: 'duplicate' })
      known.add(folded)
    }
  },
}
