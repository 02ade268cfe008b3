import { texts } from 'waymark:templates'
import type { World as Told } from '../plugin/core/audit/world'
import { knownWorld } from '../plugin/usecases/known-world'
import type { World } from './world'

/** What every audit of the command line is told besides the map. */
export const auditWorld = ({ today }: Pick<World, 'today'>): Told => knownWorld({ today: today(), texts })
