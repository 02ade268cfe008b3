import { outdated } from '../../plugin/core/rework/migrate/outdated'
import { changeMapLanguage } from '../../plugin/usecases/change-language'
import { migrateMap } from '../../plugin/usecases/migrate-map'
import { readOlder } from '../../plugin/usecases/older-templates'
import { knownBrands } from '../state/brands'
import { currentMap } from '../state/current-map'
import { languageName } from '../state/language-name'
import { chosenOf } from '../state/migrating'
import { isDoing } from '../state/task'
import { auditAgain } from './audit'
import { openTemplate } from './open-template'
import { runTask } from './run-task'
import type { Workers } from './workers'

/** Maps that follow something else: another language, or a newer version of their template. */
export const reworkWorkers: Workers = {
  async 'map-language'(context, { locale }) {
    const { hands, state, send } = context
    const reading = currentMap(state())?.reading
    if (!reading || reading.map.locale === locale || isDoing(state(), 'change')) return
    const template = reading.map.template ? openTemplate(state(), reading.map.template.id) : null
    const done = await runTask(context, 'change', (job) => changeMapLanguage(hands, reading, locale, { template, known: knownBrands(state().brands), ...job }))
    await auditAgain(context, [reading.id])
    if (!done) return
    const isCopied = template?.spoken !== undefined && !template.spoken.includes(locale)
    send({ type: 'toast', key: isCopied ? 'done.language-copied' : 'done.language', gaps: { language: languageName(locale) }, ...(done.undo && { undo: { change: done.undo } }) })
  },
  async migrate(context) {
    const { hands, state, send } = context
    const reading = currentMap(state())?.reading
    const made = reading?.map.template
    const next = made && openTemplate(state(), made.id)
    if (!reading || !made || !next) return
    const old = await readOlder(hands, made.id, made.version)
    send({ type: 'migrate-opened', migrating: { reading, old, next, differences: outdated(reading, old, next), left: [] } })
  },
  async 'migrate-now'(context, { migrating }) {
    const { hands, state, send } = context
    if (isDoing(state(), 'change')) return
    const { reading, old, next } = migrating
    const chosen = chosenOf(migrating)
    const done = await runTask(context, 'change', (job) => migrateMap(hands, reading, old, next, chosen, { known: knownBrands(state().brands), ...job }))
    await auditAgain(context, [reading.id])
    if (done) send({ type: 'toast', key: chosen.length ? 'done.migrate' : 'done.migrate-none', gaps: { count: chosen.length, version: next.version }, ...(done.undo && { undo: { change: done.undo } }) })
  },
}
