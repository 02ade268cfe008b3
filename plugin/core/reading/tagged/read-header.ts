import type { JourneyMap, MapState, MapStatus } from '../../journey/map'
import type { Layer } from '../../layers/layer'
import type { MapTag } from '../../layers/tag'
import { SEPARATOR } from '../../layout/line-shape'
import { meaning } from '../../messages/meaning'
import { present } from '../../template/example-note'
import { readFields, valueOf } from './fields'

type Header = Pick<JourneyMap, 'title' | 'scenario' | 'goal' | 'owner' | 'reviewed' | 'personas' | 'state' | 'status'>

/** The header as it stands on the canvas; where a word was lost, what the tag remembers. */
export function readHeader(layers: readonly Layer[], tag: MapTag, name: string): { header: Header; fields: Record<string, string> } {
  const fields = readFields(layers)
  const value = (field: string) => valueOf(fields, field)
  const personas = (value('customer') ?? '').split('\n').filter(Boolean).map((said) => {
    const [first = '', ...about] = said.split(SEPARATOR)
    return { name: first.trim(), ...present('about', about.join(SEPARATOR) || undefined) }
  })
  return {
    header: {
      title: value('title') ?? name,
      ...present('scenario', value('scenario')),
      ...present('goal', value('goal')),
      ...present('owner', value('owner')),
      ...present('reviewed', value('reviewed')),
      personas,
      state: (meaning('state.', value('state') ?? '') as MapState | undefined) ?? tag.state,
      status: (meaning('status.', value('status') ?? '') as MapStatus | undefined) ?? tag.status,
    },
    fields: Object.fromEntries([...fields].map(([field, { node }]) => [field, node])),
  }
}
