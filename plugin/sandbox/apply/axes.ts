/** Figma's names for the ways a layer gets its width and its height. */
export const AXES = ['layoutSizingHorizontal', 'layoutSizingVertical'] as const

/** Our words for those ways. */
export const WAYS = { fixed: 'FIXED', hug: 'HUG', fill: 'FILL' } as const

/** Figma's names for a padding's sides, in our order. */
export const PADDINGS = ['paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'] as const
