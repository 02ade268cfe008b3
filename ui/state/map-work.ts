/** What is asked of a person before a whole map is accepted or reviewed, with their answers so far. */
export interface MapAsking { readonly wish: 'accept-all' | 'review'; readonly reason: string; readonly by: string }

/** What a lead does to a whole map. */
export interface MapWork {
  readonly asking: MapAsking | null
  /** Pages that have marks on them, as far as was seen. */
  readonly marked: readonly string[]
}

export const noMapWork: MapWork = { asking: null, marked: [] }

/** What can be done at once, without asking anything first. */
export type MapWish = 'client-view' | 'marks' | 'report' | 'forget-all'

/** A review is nobody's without a name; an acceptance is nothing without a reason as well. */
export const isAllSaid = ({ wish, reason, by }: MapAsking): boolean => by.trim() !== '' && (wish === 'review' || reason.trim() !== '')
