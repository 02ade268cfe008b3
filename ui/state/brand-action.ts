import type { Brand, Theme } from '../../plugin/core/brand/brand'
import type { BrandChoices } from '../../plugin/core/brand/choices'
import type { FileComponent } from '../../plugin/core/brand/components-in'
import type { ColourToken } from '../../plugin/core/layers/plan'
import type { Part } from '../../plugin/core/layers/shape'
import type { Where } from '../../plugin/usecases/own-things'
import type { Reach } from './applying'
import type { Shelf } from './brand-groups'
import type { OwnBrand } from './brands'
import type { Slot } from './parts'
import type { SentFile } from './sent-file'

/** A picture that somebody gave to the panel. */
export interface SentPicture extends SentFile { arrayBuffer(): Promise<ArrayBuffer> }

/** What can happen to brands. */
export type BrandAction =
  | { readonly type: 'brands-loaded'; readonly own: readonly OwnBrand[] }
  | { readonly type: 'brands-query'; readonly query: string }
  | { readonly type: 'brand-open'; readonly shelf: Shelf; readonly id: string }
  /** What was not kept is taken up again. */
  | { readonly type: 'brand-resume'; /** Its place among those not kept. */ readonly at: number }
  /** What was changed of the brand on the table is forgotten. */
  | { readonly type: 'brand-discard' }
  | { readonly type: 'brand-new'; readonly choices: BrandChoices }
  | { readonly type: 'brand-from-selection' }
  | { readonly type: 'brand-from-file' }
  | { readonly type: 'brand-from-tokens'; readonly file: SentFile }
  | { readonly type: 'brand-choice'; readonly change: Partial<BrandChoices> }
  | { readonly type: 'brand-colour'; readonly token: ColourToken; readonly hex: string }
  | { readonly type: 'brand-mend'; readonly theme: Theme; readonly token: ColourToken }
  | { readonly type: 'brand-theme'; readonly theme: Theme }
  | { readonly type: 'brand-logo'; readonly file: SentPicture }
  | { readonly type: 'parts-look' }
  | { readonly type: 'parts-found'; readonly components: readonly FileComponent[] }
  | { readonly type: 'brand-part'; readonly slot: Slot; readonly part: Part | null }
  | { readonly type: 'brand-save'; readonly where: Where }
  | { readonly type: 'brand-saved'; readonly kept: OwnBrand }
  | { readonly type: 'brand-export' }
  | { readonly type: 'brand-delete' }
  | { readonly type: 'brand-deleted' }
  | { readonly type: 'apply-open' }
  | { readonly type: 'apply-reach'; readonly reach: Reach }
  | { readonly type: 'apply-closed' }
  | { readonly type: 'brand-apply'; readonly reach: Reach }
  | { readonly type: 'brand-applied'; readonly brand: Brand }
  /** Fonts that are missing on this machine, as the hands told them. */
  | { readonly type: 'fonts-missing'; readonly fonts: readonly { readonly wanted: string; readonly used: string }[] }
