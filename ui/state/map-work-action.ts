import type { MapAsking, MapWish } from './map-work'

/** What can happen to a whole map. */
export type MapWorkAction =
  /** The menu of the map opened. */
  | { readonly type: 'map-menu' }
  | { readonly type: 'map-wish'; readonly wish: MapWish }
  | { readonly type: 'map-ask'; readonly wish: MapAsking['wish'] }
  | { readonly type: 'map-ask-input'; readonly change: Partial<Omit<MapAsking, 'wish'>> }
  | { readonly type: 'map-ask-now'; readonly asking: MapAsking }
  | { readonly type: 'map-ask-closed' }
  | { readonly type: 'marks-seen'; readonly page: string; readonly isMarked: boolean }
