import type { Patch } from '../layers/patch'

/** A change of a map that stands. `back` takes it back, once the ids of what it drew are known; its tokens mean the look from before. */
export interface Rework {
  readonly patches: readonly Patch[]
  readonly back: (ids: Readonly<Record<string, string>>) => readonly Patch[]
}

export const reworkOf = (parts: readonly Rework[]): Rework => ({
  patches: parts.flatMap(({ patches }) => patches),
  back: (ids) => parts.flatMap(({ back }) => back(ids)),
})
