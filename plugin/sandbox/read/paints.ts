import type { Fill, Layer } from '../../core/layers/layer'

/** What a bound paint is called, and the key of its variable where a library gave it. */
type Bound = Pick<Fill, 'token' | 'key'>

/** Names of variables by id, asked of Figma once a read. */
export interface VariableNames {
  bound(id: string): Bound | undefined
  /** Ids among the paints that were never asked for. */
  unknown(paints: Paints): readonly string[]
  /** A variable that is gone has no name. */
  learn(ids: readonly string[]): Promise<void>
}

export function createVariableNames(): VariableNames {
  const known = new Map<string, Bound | undefined>()
  return {
    bound: id => known.get(id),
    unknown: paints => (paints === 'mixed' ? [] : paints.map(variableOf).filter(id => id && !known.has(id))),
    async learn(ids) {
      const found = await Promise.all(ids.map(id => figma.variables.getVariableByIdAsync(id)))
      for (const [at, variable] of found.entries()) known.set(String(ids[at]), variable ? Object.assign({ token: variable.name }, variable.remote && { key: variable.key }) : undefined)
    },
  }
}

export type Paints = readonly Paint[] | 'mixed'

/** Id of the variable a paint is bound to; '' for none. */
export function variableOf(paint: Paint): string {
  const bound = paint.type === 'SOLID' && paint.boundVariables && paint.boundVariables.color
  return bound ? bound.id : ''
}

const part = (share: number): string => Math.round(share * 255).toString(16).padStart(2, '0')
export const hex = ({ r, g, b }: RGB): string => `#${part(r)}${part(g)}${part(b)}`.toUpperCase()

/** Visible fills, lowest first; undefined where there are none. */
export function fillsFrom(paints: Paints, names: VariableNames): Layer['fills'] {
  if (paints === 'mixed') return 'mixed'
  const shown = paints.filter(paint => paint.visible !== false)
  const fills: Fill[] = []
  for (const paint of shown) {
    if (paint.type !== 'SOLID') return 'other'
    fills.push(Object.assign({ hex: hex(paint.color), opacity: paint.opacity ?? 1 }, names.bound(variableOf(paint))))
  }
  return fills.length ? fills : undefined
}
