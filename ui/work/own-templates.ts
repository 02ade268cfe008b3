import type { ShelfEdit } from '../../plugin/usecases/edit-shelf'
import { brands as builtInBrands } from '../../plugin/core/brand/built-in'
import { exportPackage, importPackage } from '../../plugin/usecases/package-things'
import { panelLocale } from '../state/locale-of'
import { named } from '../state/naming'
import { ownKey, ownOf, type OwnTemplate } from '../state/own'
import type { Context } from './context'
import { fileName } from './file-name'
import { saveOut } from './hand-on'
import { loadOwn } from './own'
import { runTask } from './run-task'
import { changeShelf } from './shelf'
import { takenIds } from './taken'
import type { Workers } from './workers'

const nameOf = ({ state }: Context, { template }: OwnTemplate): string => template.words[panelLocale(state().prefs, state().browser)].name

/** A template and, where it is meant to be drawn in a brand that people made, that brand. */
function packed({ state }: Context, { template }: OwnTemplate) {
  const brand = state().brands.own.find((one) => one.brand.id === template.look?.brand)?.brand
  return { templates: [template], brands: brand ? [brand] : [] }
}

async function edit(context: Context, own: OwnTemplate, key: string, change: Omit<ShelfEdit, 'where'>, name = nameOf(context, own)): Promise<void> {
  const undo = await changeShelf(context, { where: own.where, ...change })
  if (undo) context.send({ type: 'toast', key, gaps: { name }, undo: { shelf: undo } })
}

export const ownTemplateWorkers: Workers = {
  async 'naming-now'(context, { naming: { own, name, about } }) {
    await edit(context, own, 'done.own-name', { put: { templates: [named(own.template, name, about)] }, drop: {} }, name.trim())
  },
  async 'own-delete'(context, { key }) {
    const own = ownOf(context.state().own, key)
    if (!own) return
    await edit(context, own, 'done.own-delete', { put: {}, drop: { templates: [own.template.id] } })
  },
  async 'own-copy'(context, { key }) {
    const own = ownOf(context.state().own, key)
    if (!own) return
    const where = own.where === 'file' ? 'person' : 'file'
    const done = await runTask(context, 'keep', () => importPackage(context.hands, { text: exportPackage(packed(context, own)), where, taken: { templates: takenIds, brands: builtInBrands }, onClash: 'keep-both' }))
    await loadOwn(context)
    const copied = done?.ok ? done.done.find(({ kind }) => kind === 'template') : undefined
    if (!done?.ok || !copied) return
    context.send({ type: 'pick', template: ownKey({ where, template: { ...own.template, id: copied.id } }) })
    const isNew = copied.done === 'added' || copied.done === 'updated'
    context.send({ type: 'toast', key: isNew ? `done.own-copy.${where}` : 'done.own-there', gaps: { name: nameOf(context, own) }, ...(isNew && { undo: { shelf: done.undo } }) })
  },
  'own-send'(context, { key }) {
    const own = ownOf(context.state().own, key)
    if (!own) return
    saveOut(context, fileName(nameOf(context, own), 'json'), 'application/json', exportPackage(packed(context, own)))
  },
}
