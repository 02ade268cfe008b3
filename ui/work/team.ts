import { parseConfig, writeConfig } from '../../plugin/core/audit/config'
import { rules } from '../../plugin/core/audit/rules/index'
import { LARGEST_CONFIG } from '../state/team'
import { saveOut } from './hand-on'
import { loadMemory } from './memory'
import type { Workers } from './workers'

export const teamWorkers: Workers = {
  async rules(context) {
    await loadMemory(context)
  },
  /** All of a file is taken over, or nothing. */
  async 'rules-import'({ send }, { file }) {
    const { name, size } = file
    if (size > LARGEST_CONFIG) return send({ type: 'rules-refused', refused: { file: name, problem: 'too-large' } })
    const parsed = parseConfig(await file.text(), rules)
    if (!parsed.ok) return send({ type: 'rules-refused', refused: { ...parsed, file: name } })
    send({ type: 'remember', edit: { about: 'rules', change: { whole: parsed.config } } })
  },
  'rules-export'(context) {
    saveOut(context, 'waymark-rules.json', 'application/json', writeConfig(context.state().memory.team))
  },
}
