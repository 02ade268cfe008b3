import type { JourneyMap } from '../../plugin/core/journey/map'
import type { Exported } from '../../plugin/core/formats/import/imported'
import type { Say } from '../../plugin/core/messages/say'

/** One format that a map can be written in as text. `say` speaks the map's language. */
export interface ExportFormat { readonly name: string; readonly write: (map: JourneyMap, say: Say) => Exported }
