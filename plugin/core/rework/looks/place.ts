import type { Role } from '../../journey/role'
import type { Scale } from '../../journey/map'
import type { Layer } from '../../layers/layer'
import type { LayerTree } from '../../reading/layer-tree'

/** Where a layer of a map stands. */
export interface Place {
  readonly layer: Layer
  readonly parent: Layer | null
  readonly tree: LayerTree
  readonly scale: Scale
  /** Role of the lane around it. */
  readonly role?: Role
  readonly isDivider?: boolean
  /** The note around it: written, our question, or a reason for leaving the cell out. */
  readonly note?: 'written' | 'prompt' | 'not-applicable'
}

export const aidOf = (layer: Layer | null): string | undefined => (layer?.tag?.kind === 'aid' ? layer.tag.aid : undefined)

/** Name of the field a text holds, without its shape: `foot:od` → `foot`. */
export const fieldOf = (layer: Layer | null): string | undefined => (layer?.tag?.kind === 'field' ? layer.tag.field.split(':')[0] : undefined)

/** A card or stage header that a component of the agency's own stands for, and gives its look. */
export const hasPart = (layer: Layer | null): boolean => (layer?.tag?.kind === 'note' || layer?.tag?.kind === 'stage') && layer.tag.texts !== undefined
