import { brands as builtInBrands } from '../../plugin/core/brand/built-in'
import type { Gaps } from '../../plugin/core/messages/say'
import { tellRefusal, type Refusal } from '../../plugin/core/template/package/refusal'
import type { Shelved } from '../../plugin/core/template/package/shelve'
import { importPackage } from '../../plugin/usecases/package-things'
import type { SentFile } from '../state/sent-file'
import type { Context } from './context'
import { loadOwn } from './own'
import { panelSay } from './panel-say'
import { refuseFile } from './refuse-file'
import { runTask } from './run-task'
import { takenIds } from './taken'

const refuse = (context: Context, file: SentFile, refusal: Refusal): void => refuseFile(context, file, tellRefusal(panelSay(context), refusal))

/** What was taken over, in one sentence. */
function told(done: readonly Shelved[]): { readonly key: string; readonly gaps: Gaps } {
  const count = (kind: Shelved['kind']) => done.filter((one) => one.kind === kind).length
  const [templates, brands] = [count('template'), count('brand')]
  if (templates && brands) return { key: 'done.import-both', gaps: { templates, brands } }
  return templates ? { key: 'done.import', gaps: { count: templates } } : { key: 'done.import-brands', gaps: { count: brands } }
}

/** Opens a package that anybody may have sent, and keeps what is in it for this person. `text` is null for a file too large to be read. */
export async function openPackage(context: Context, file: SentFile, text: string | null): Promise<void> {
  const { hands, send } = context
  if (text === null) return refuse(context, file, { what: 'too-large', at: '' })
  const done = await runTask(context, 'keep', () => importPackage(hands, { text, where: 'person', taken: { templates: takenIds, brands: builtInBrands }, onClash: 'keep-both' }))
  await loadOwn(context)
  if (!done) return
  if (!done.ok) return refuse(context, file, done.refusal)
  const fresh = done.done.filter((one) => one.done === 'added' || one.done === 'updated')
  if (!fresh.length) return send({ type: 'toast', key: 'done.import-same' })
  const template = fresh.find(({ kind }) => kind === 'template')
  if (template) send({ type: 'pick', template: `person/${template.id}` })
  send({ type: 'toast', ...told(fresh), undo: { shelf: done.undo } })
}
