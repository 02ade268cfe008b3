/** How often the plugin crossed into Figma. */
export interface Counts { total: number; gets: number; sets: number; calls: number; fontAwaits: number }

export interface Faults {
  /** The k-th host call from now throws, once; null switches it off. */
  failAt(k: number | null): void
  throws?: string
}

export interface Meter {
  readonly counts: Counts
  readonly faults: Faults
  /** Counts one crossing; returns the message of the fault that falls due on it. */
  cross(kind: 'gets' | 'sets' | 'calls'): string | undefined
  reset(): void
}

const zero = (): Counts => ({ total: 0, gets: 0, sets: 0, calls: 0, fontAwaits: 0 })

export function createMeter(): Meter {
  const counts = zero()
  let due: number | null = null
  const faults: Faults = { failAt: k => void (due = k) }
  return {
    counts,
    faults,
    cross(kind) {
      counts.total++
      counts[kind]++
      if (due === null || --due > 0) return undefined
      due = null
      return faults.throws ?? 'Internal error: the host call failed'
    },
    reset: () => void Object.assign(counts, zero()),
  }
}

/** A person's hands are neither counted nor faulted. */
export const silentMeter: Meter = {
  counts: zero(), faults: { failAt: () => {} }, cross: () => undefined, reset: () => {},
}
