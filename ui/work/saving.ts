import { saveMapAsTemplate } from '../../plugin/usecases/save-template'
import { tellTemplateProblem } from '../../plugin/core/template/tell-problem'
import { ownKey } from '../state/own'
import { replacedBy, type Saving } from '../state/saving'
import type { Context } from './context'
import { openTemplate } from './open-template'
import { loadOwn } from './own'
import { panelSay } from './panel-say'
import { runTask } from './run-task'
import { takenIds } from './taken'
import type { Workers } from './workers'

/** Keeps a map as a template: a new one, or the next version of the one that is called so. */
async function save(context: Context, { reading, name, about, keepContent, keepLook, where }: Saving): Promise<void> {
  const { hands, state, send } = context
  // What the file holds may have changed since it was last read.
  await loadOwn(context)
  const { own } = state()
  const replaces = replacedBy({ name, where }, own)
  const made = reading.map.template
  const base = made ? openTemplate(state(), made.id) ?? undefined : undefined
  const others = own.filter((one) => one.where !== where).map(({ template }) => template.id)
  const done = await runTask(context, 'keep', () => saveMapAsTemplate(hands, reading, { name, about, keepContent, keepLook, where, base, taken: [...takenIds, ...others], ...(replaces && { replaces }) }))
  await loadOwn(context)
  if (!done) return
  if (!done.ok) return send({ type: 'toast', key: 'failure.own', gaps: { reason: tellTemplateProblem(panelSay(context), done.problem) }, isTrouble: true })
  const { template } = done
  const called = { name: template.words[reading.map.locale].name, version: template.version }
  if (template === replaces) return send({ type: 'toast', key: 'done.save-same', gaps: called })
  send({ type: 'pick', template: ownKey({ where, template }) })
  send({ type: 'toast', key: replaces ? 'done.save-version' : 'done.save-template', gaps: called, undo: { shelf: { where, put: { templates: replaces ? [replaces] : [] }, drop: { templates: replaces ? [] : [template.id] } } } })
}

export const savingWorkers: Workers = {
  'saving-now': (context, { saving }) => save(context, saving),
}
