import type { Say } from '../../plugin/core/messages/say'
import type { MapReading } from '../../plugin/core/reading/reading'

/** What people call a map. */
export const titleOf = ({ map, name }: Pick<MapReading, 'map' | 'name'>, say: Say): string => map.title || name || say('map.untitled')
