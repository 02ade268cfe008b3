import { brands, trailBrand } from '../../plugin/core/brand/built-in'
import { lookOf } from '../../plugin/core/brand/look'
import type { Theme } from '../../plugin/core/brand/brand'
import type { Preset } from '../../plugin/core/audit/rule'
import type { MapAudit } from '../../plugin/core/audit/result'
import type { Choices } from '../../plugin/core/template/compose'
import type { Scope } from '../../plugin/protocol/messages'
import { auditMaps } from '../../plugin/usecases/audit-maps'
import { insertMap } from '../../plugin/usecases/insert-map'
import type { Inserted } from '../../plugin/usecases/insert-draft'
import { template } from './maps'
import type { Stage } from './sandbox'

let keys = 0

export interface Wanted { readonly template?: string; readonly choices?: Partial<Choices>; readonly brand?: string; readonly theme?: Theme; readonly drawn?: 'variables' | 'variables-and-styles' | 'values' }

/** Inserts a map as the panel does; throws when it was refused. */
export async function insert({ hands }: Stage, { template: id = 'five-phases', choices = {}, brand = 'trail', theme = 'light', drawn = 'variables' }: Wanted = {}): Promise<Inserted> {
  const look = lookOf(brands.find((one) => one.id === brand) ?? trailBrand, theme, drawn)
  const done = await insertMap(hands, { template: template(id), choices: { locale: 'en', ...choices }, look, brand, theme, key: `k${++keys}` })
  if (!done.ok) throw new Error(JSON.stringify(done))
  return done.result
}

/** Audits as the CLI does, with the recommended preset unless told otherwise. */
export async function audits({ hands }: Stage, preset: Preset = 'recommended', scope: Scope = { in: 'page' }): Promise<readonly MapAudit[]> {
  const done = await auditMaps(hands, { scope, options: { preset } })
  if (!done.ok) throw new Error(JSON.stringify(done))
  return done.result.maps
}

/** The only map of the page. */
export async function theMap(stage: Stage, preset?: Preset): Promise<MapAudit> {
  const [only, ...others] = await audits(stage, preset)
  if (!only || others.length) throw new Error(`${others.length + (only ? 1 : 0)} maps on the page`)
  return only
}
