import { lookOf } from '../../plugin/core/brand/look'
import { speak } from '../../plugin/core/messages/catalogues'
import type { Choices } from '../../plugin/core/template/compose'
import type { Template } from '../../plugin/core/template/schema'
import { insertMap, type InsertInput } from '../../plugin/usecases/insert-map'
import { brandOf } from '../state/brand-of'
import { dressed } from '../state/dressed'
import { mapLocale } from '../state/locale-of'
import { choicesOf } from '../state/options'
import { isDoing } from '../state/task'
import type { Context } from './context'
import { openListed } from './open-template'
import { savePrefs } from './prefs'
import { runTask } from './run-task'
import type { Workers } from './workers'

/** A template of the gallery; trouble is told. */
function open({ state, send }: Context, key: string): Template | null {
  const template = openListed(state(), key)
  if (!template) send({ type: 'toast', key: 'failure.template', isTrouble: true })
  return template
}

async function insert(context: Context, key: string, template: Template, choices: Choices, at?: InsertInput['at']): Promise<void> {
  if (isDoing(context.state(), 'insert')) return
  const prefs = dressed(context.state(), key)
  const brand = brandOf(context.state(), prefs.brand)
  const made = await runTask(context, 'insert', (job) =>
    insertMap(context.hands, { template, choices, look: lookOf(brand, prefs.theme, prefs.drawn), brand: brand.id, theme: prefs.theme, key: context.newKey(), ...(at && { at }) }, job))
  if (made === null) return
  context.send({ type: 'inserted', template: key })
  const title = choices.title ?? (choices.filled === true ? template.words[choices.locale].example.title : template.words[choices.locale].name)
  context.send({ type: 'fonts-missing', fonts: made.fallbackFonts })
  const font = made.fallbackFonts[0]
  const said = font ? 'done.insert-fonts' : made.unbound.length ? 'done.insert-unbound' : 'done.insert'
  context.send({ type: 'toast', key: said, gaps: { title, count: made.unbound.length, ...font }, undo: { change: made.undo } })
}

export const insertWorkers: Workers = {
  async insert(context, { template: key, at }) {
    const { prefs, browser } = context.state()
    const template = open(context, key)
    if (template) await insert(context, key, template, { locale: mapLocale(prefs, browser), filled: prefs.filled }, at)
  },
  async 'insert-options'(context) {
    const { prefs, browser, options } = context.state()
    const locale = mapLocale(prefs, browser)
    if (options) await insert(context, options.key, options.template, choicesOf(options, locale, prefs.filled, speak(locale)('stage.new')))
  },
  inserted: savePrefs,
  'drag-out'({ drop }, { template, x, y }) {
    drop(template, x, y)
  },
  options(context, { template: key }) {
    const template = open(context, key)
    if (template) context.send({ type: 'options-opened', template, key })
  },
}
