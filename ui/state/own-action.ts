import type { ShelfEdit } from '../../plugin/usecases/edit-shelf'
import type { Naming } from './naming'
import type { OwnTemplate } from './own'
import type { Saving } from './saving'
import type { SentFile } from './sent-file'

/** What can happen to templates that people make. */
export type OwnAction =
  | { readonly type: 'own-loaded'; readonly own: readonly OwnTemplate[] }
  /** The map on show is to become a template. */
  | { readonly type: 'save-template' }
  | { readonly type: 'saving-input'; readonly change: Partial<Omit<Saving, 'reading'>> }
  | { readonly type: 'saving-now'; readonly saving: Saving }
  | { readonly type: 'saving-closed' }
  | { readonly type: 'own-name'; readonly key: string }
  | { readonly type: 'naming-input'; readonly change: Partial<Omit<Naming, 'own'>> }
  | { readonly type: 'naming-now'; readonly naming: Naming }
  | { readonly type: 'naming-closed' }
  | { readonly type: 'own-copy'; readonly key: string }
  | { readonly type: 'own-send'; readonly key: string }
  | { readonly type: 'own-delete'; readonly key: string }
  | { readonly type: 'import'; readonly file: SentFile }
  /** Takes back what was done to own templates and brands. */
  | { readonly type: 'shelf-back'; readonly edit: ShelfEdit }
