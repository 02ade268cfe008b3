import { texts } from 'waymark:templates'
import { lookOf } from '../../plugin/core/brand/look'
import { speak } from '../../plugin/core/messages/catalogues'
import type { Choices } from '../../plugin/core/template/compose'
import { parseTemplate } from '../../plugin/core/template/parse'
import type { Template } from '../../plugin/core/template/schema'
import { insertMap, type InsertInput } from '../../plugin/usecases/insert-map'
import { brandOf } from '../state/brand-of'
import { mapLocale } from '../state/locale-of'
import { choicesOf } from '../state/options'
import type { Context } from './context'
import { savePrefs } from './prefs'
import { runTask } from './run-task'
import type { Workers } from './workers'

/** A built-in template, read now; trouble is told. */
function open({ send }: Context, id: string): Template | null {
  const parsed = parseTemplate(texts[id] ?? '')
  if (parsed.ok) return parsed.template
  send({ type: 'toast', key: 'failure.template', isTrouble: true })
  return null
}

async function insert(context: Context, template: Template, choices: Choices, at?: InsertInput['at']): Promise<void> {
  const { prefs, tasks } = context.state()
  if (tasks.some((task) => task.kind === 'insert')) return
  const brand = brandOf(prefs.brand)
  const made = await runTask(context, 'insert', (job) =>
    insertMap(context.hands, { template, choices, look: lookOf(brand, prefs.theme, prefs.drawn), brand: brand.id, theme: prefs.theme, key: context.newKey(), ...(at && { at }) }, job))
  if (made === null) return
  context.send({ type: 'inserted', template: template.id })
  const title = choices.title ?? (choices.filled === true ? template.words[choices.locale].example.title : template.words[choices.locale].name)
  const font = made.fallbackFonts[0]
  context.send(font
    ? { type: 'toast', key: 'done.insert-fonts', gaps: { title, ...font }, undo: { change: made.undo } }
    : { type: 'toast', key: 'done.insert', gaps: { title }, undo: { change: made.undo } })
}

export const insertWorkers: Workers = {
  async insert(context, { template: id, at }) {
    const { prefs, browser } = context.state()
    const template = open(context, id)
    if (template) await insert(context, template, { locale: mapLocale(prefs, browser), filled: prefs.filled }, at)
  },
  async 'insert-options'(context) {
    const { prefs, browser, options } = context.state()
    const locale = mapLocale(prefs, browser)
    if (options) await insert(context, options.template, choicesOf(options, locale, prefs.filled, speak(locale)('stage.new')))
  },
  inserted: savePrefs,
  'drag-out'({ drop }, { template, x, y }) {
    drop(template, x, y)
  },
  options(context, { template: id }) {
    const template = open(context, id)
    if (template) context.send({ type: 'options-opened', template })
  },
}
