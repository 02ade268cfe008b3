import type { MapStatus } from '../../plugin/core/journey/map'

/** How far along a map says it is, in the order in which it gets there. */
export const STATUSES: readonly MapStatus[] = ['draft', 'review', 'final']
