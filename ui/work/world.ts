import { texts } from 'waymark:templates'
import type { World } from '../../plugin/core/audit/world'
import { knownWorld } from '../../plugin/usecases/known-world'
import { knownBrands } from '../state/brands'
import { newest } from '../state/own'
import type { Context } from './context'

/** What every audit of the panel is told besides the map: today, the templates there are, the brands maps may wear. */
export const panelWorld = ({ state, today }: Pick<Context, 'state' | 'today'>): World => knownWorld({ today: today(), texts, templates: newest(state().own), brands: knownBrands(state().brands) })
