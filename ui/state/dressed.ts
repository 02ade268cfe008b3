import { knownBrands } from './brands'
import { ownOf } from './own'
import type { Prefs } from './prefs'
import type { State } from './state'

/** The choices for new maps, with the look that an own template brings along, unless another was chosen for it. */
export function dressed(state: Pick<State, 'own' | 'brands' | 'prefs' | 'relooked'>, key: string): Prefs {
  const look = state.relooked === key ? undefined : ownOf(state.own, key)?.template.look
  const isKnown = look !== undefined && knownBrands(state.brands).some(({ id }) => id === look.brand)
  return isKnown ? { ...state.prefs, brand: look.brand, theme: look.theme } : state.prefs
}
