import { familyOf } from '../../plugin/core/brand/from-look'
import { auditMaps } from '../../plugin/usecases/audit-maps'
import { rebrandMaps } from '../../plugin/usecases/rebrand-maps'
import type { Scope } from '../../plugin/protocol/messages'
import type { Reach } from '../state/applying'
import { knownBrands } from '../state/brands'
import { currentMap } from '../state/current-map'
import type { State } from '../state/state'
import { isDoing } from '../state/task'
import { auditScope } from './audit'
import { keepBrand } from './brands'
import type { Context } from './context'
import { savePrefs } from './prefs'
import { runTask } from './run-task'
import type { Workers } from './workers'

function scopeOf(state: State, reach: Reach): Scope {
  const shown = currentMap(state)?.reading.id
  if (reach === 'file') return { in: 'file' }
  return { in: 'ids', ids: reach === 'selection' ? state.selection.maps : shown === undefined ? [] : [shown] }
}

/** Puts the brand on the table on maps. What was changed of it is kept first: a map can only wear a brand that is kept. */
async function apply(context: Context, reach: Reach): Promise<void> {
  const { hands, state, send } = context
  const { editing } = state().brands
  if (!editing || isDoing(state(), 'change')) return
  const { theme } = editing
  const brand = editing.isChanged ? (await keepBrand(context, editing.kept?.where ?? 'person'))?.brand : editing.brand
  if (!brand) return
  const { brands, prefs } = state()
  const done = await runTask(context, 'change', async (job) => {
    // Of the whole file nobody named a map, so those that somebody drew by hand are looked for, too: they stay as they are, and are told.
    const found = await auditMaps(hands, { ...state().memory, scope: scopeOf(state(), reach), taggedOnly: reach !== 'file' }, job)
    return found.ok ? rebrandMaps(hands, found.result.maps.map(({ reading }) => reading), brand, theme, prefs.drawn, { known: [...brands.before, ...knownBrands(brands)], ...job }) : found
  })
  if (!done) return
  const { maps: { length: count }, skipped: { length: hand }, fallbackFonts, unbound, undo } = done
  if (!count) return send({ type: 'toast', key: 'failure.no-maps', isTrouble: true })
  send({ type: 'brand-applied', brand })
  send({ type: 'fonts-missing', fonts: fallbackFonts })
  const [font] = fallbackFonts
  const gaps = { count, hand, name: brand.name, ...(font && { wanted: familyOf(font.wanted), used: familyOf(font.used) }) }
  send({ type: 'toast', key: hand ? 'done.brand.applied-by-hand' : font ? 'done.brand.applied-fonts' : unbound.length ? 'done.brand.applied-unbound' : 'done.brand.applied', gaps, ...(undo && { undo: { changes: undo } }) })
  await savePrefs(context)
  if (state().audit.result !== null) await auditScope(context)
}

export const rebrandWorkers: Workers = { 'brand-apply': (context, { reach }) => apply(context, reach) }
