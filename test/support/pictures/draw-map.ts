import { createEngine } from '../../../cli/engine/engine'
import { trailBrand } from '../../../plugin/core/brand/built-in'
import type { Brand, Theme } from '../../../plugin/core/brand/brand'
import { lookOf } from '../../../plugin/core/brand/look'
import type { Draft } from '../../../plugin/core/template/compose'
import { insertDraft } from '../../../plugin/usecases/insert-draft'
import { startStage } from '../sandbox'

export interface Wish { readonly draft: Draft; readonly brand?: Brand; readonly theme?: Theme; readonly scale?: number }

/** A map as PNG: drawn by the plugin on an engine of its own. */
export async function drawMap({ draft, brand = trailBrand, theme = 'light', scale = 1 }: Wish): Promise<Uint8Array> {
  const engine = await createEngine()
  const { hands, run } = await startStage(engine)
  const done = await insertDraft(hands, draft, { look: lookOf(brand, theme, 'values'), brand: brand.id, theme, key: 'm1' })
  run.close()
  if (!done.ok) throw new Error(JSON.stringify(done))
  return engine.toPng(done.result.id, { scale })
}
