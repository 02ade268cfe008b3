import type { Theme } from '../../plugin/core/brand/brand'

/** By day and by night, in the order in which they are offered. */
export const THEMES: readonly Theme[] = ['light', 'dark']
