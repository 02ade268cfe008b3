import { base64Of } from '../../plugin/core/brand/logo/base64'
import { LOGO_LARGEST, parseLogo } from '../../plugin/core/brand/logo/parse-logo'
import { freshKey } from '../../plugin/core/template/fresh-key'
import { tellRefusal } from '../../plugin/core/template/package/refusal'
import { exportPackage } from '../../plugin/usecases/package-things'
import { saveBrand } from '../../plugin/usecases/save-brand'
import type { Where } from '../../plugin/usecases/own-things'
import type { SentPicture } from '../state/brand-action'
import { knownBrands, type OwnBrand } from '../state/brands'
import type { Context } from './context'
import { fileName } from './file-name'
import { saveOut } from './hand-on'
import { loadOwn } from './own'
import { panelSay } from './panel-say'
import { savePrefs } from './prefs'
import { refuseFile } from './refuse-file'
import { runTask } from './run-task'
import { changeShelf } from './shelf'
import type { Workers } from './workers'

/** Keeps the brand on the table, under the id it has if it is kept already; null when that failed. */
export async function keepBrand(context: Context, where: Where): Promise<OwnBrand | null> {
  const { hands, state, send } = context
  const { editing } = state().brands
  if (!editing || !editing.brand.name) return null
  // One brand kept in both places is one brand; all others must differ from it in id and name.
  const taken = knownBrands(state().brands).filter(({ id }) => id !== editing.kept?.brand.id)
  const done = await runTask(context, 'keep', () => saveBrand(hands, editing.brand, { where, taken, replaces: editing.kept?.brand.id }))
  await loadOwn(context)
  if (!done) return null
  const kept = { brand: done.brand, where }
  send({ type: 'brand-saved', kept })
  await savePrefs(context)
  return kept
}

async function readLogo(context: Context, file: SentPicture): Promise<void> {
  const isSvg = /\.svg$/i.test(file.name)
  // Three bytes are four letters of base64.
  const isTooLarge = file.size > (isSvg ? LOGO_LARGEST : LOGO_LARGEST * 0.75)
  const parsed = isTooLarge ? { ok: false as const, problem: 'logo-too-large' as const } : parseLogo(isSvg ? 'svg' : 'png', isSvg ? await file.text() : base64Of(new Uint8Array(await file.arrayBuffer())))
  if (parsed.ok) return context.send({ type: 'brand-choice', change: { logo: parsed.logo } })
  refuseFile(context, file, tellRefusal(panelSay(context), { what: parsed.problem, at: 'logo', ...('found' in parsed && parsed.found !== undefined && { found: parsed.found }) }))
}

/** Work on brands that people make. */
export const brandWorkers: Workers = {
  'brand-logo': (context, { file }) => readLogo(context, file),
  async 'brand-save'(context, { where }) {
    const kept = await keepBrand(context, where)
    if (kept) context.send({ type: 'toast', key: `done.brand.${where}`, gaps: { name: kept.brand.name } })
  },
  'brand-export'(context) {
    const { editing } = context.state().brands
    if (!editing?.brand.name) return
    const brand = { ...editing.brand, id: editing.kept?.brand.id ?? freshKey(editing.brand.name, new Set(), 'brand') }
    saveOut(context, fileName(brand.name, 'json'), 'application/json', exportPackage({ templates: [], brands: [brand] }))
  },
  async 'brand-delete'(context) {
    const kept = context.state().brands.editing?.kept
    if (!kept) return
    const undo = await changeShelf(context, { where: kept.where, put: {}, drop: { brands: [kept.brand.id] } })
    if (!undo) return
    context.send({ type: 'brand-deleted' })
    context.send({ type: 'toast', key: 'done.brand.deleted', gaps: { name: kept.brand.name }, undo: { shelf: undo } })
  },
}
