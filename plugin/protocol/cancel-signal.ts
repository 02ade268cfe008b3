/** What the channel needs of an `AbortSignal`, which fits; this zone has no DOM. */
export interface CancelSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', hear: () => void): void
  removeEventListener(type: 'abort', hear: () => void): void
}
