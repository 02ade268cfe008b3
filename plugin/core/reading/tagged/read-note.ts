import type { Controller, Evidence, InsightKind, Note, PainKind } from '../../journey/map'
import type { Layer } from '../../layers/layer'
import { splitLine } from '../../layout/line-shape'
import { meaning, withoutWords } from '../../messages/meaning'
import { present } from '../../template/example-note'
import type { IsPlaceholder } from '../placeholder'
import type { NoteReading } from '../reading'
import { seenText } from '../layer-tree'
import { readFields, valueOf, type Field } from './fields'

/** Where a note was found, and how the map it is in draws prompts. */
export interface NotePlace { readonly id: string; readonly stage: string; readonly lane: string; readonly span: number; readonly isMuted: (layer: Layer) => boolean; readonly isPlaceholder: IsPlaceholder }

/** A note from its layer and those below it; null when nothing of it can be read. */
export function readNote(layers: readonly Layer[], place: NotePlace): NoteReading | null {
  const [top] = layers
  if (!top) return null
  const tag = top.tag?.kind === 'note' ? top.tag : undefined
  const fields = readFields(layers, tag?.texts)
  // What a component says besides its properties is its own.
  const loose = layers.filter((layer) => layer.tag === undefined && seenText(layer) && !(tag?.texts && layer.property !== undefined))
  const main = fields.get('text') ?? fields.get('not-applicable')
  const words = [main?.text ?? '', ...loose.map(seenText)].filter(Boolean).join('\n')
  const note = noteOf(words, fields, place)
  const pictured = !tag?.texts && layers.some((layer) => layer.fills === 'other')
  if (!words && !note.metric && !note.evidence && !pictured) return null
  const seeded = tag?.seed !== undefined && words === tag.seed.trim()
  const untouched = seeded && tag?.origin ? tag.origin : place.isPlaceholder(words) && !note.notApplicable ? ('placeholder' as const) : undefined
  const textNode = main?.node ?? loose[0]?.id ?? null
  const textLayer = layers.find((layer) => layer.id === textNode)
  const asks = tag?.origin === 'prompt' && !seeded && textLayer !== undefined && place.isMuted(textLayer)
  return {
    note,
    node: top.id,
    textNode,
    fields: Object.fromEntries([...fields.values()].map((one) => [one.name, one.node])),
    ...(untouched && { untouched }),
    ...(asks && { looksLikePrompt: true }),
    box: top.box,
  }
}

function noteOf(words: string, fields: ReadonlyMap<string, Field>, { id, stage, lane, span }: NotePlace): Note {
  const line = (name: string): Readonly<Record<string, string>> => {
    const found = fields.get(name)
    return found ? splitLine(found.text, found.name.split(':')[1] ?? '') : {}
  }
  const foot = line('foot')
  const nobody = fields.get('foot')?.text === undefined ? undefined : meaning('map.', foot['o'] ?? '')
  const figure = line('metric')
  const evidence = evidenceOf(line('evidence'))
  const na = fields.has('not-applicable')
  return {
    id, stage, lane,
    text: na ? '' : words,
    ...present('span', span > 1 ? span : undefined),
    ...present('notApplicable', na ? words : undefined),
    ...present('pain', meaning('pain.', valueOf(fields, 'pain') ?? '') as PainKind | undefined),
    ...present('insight', meaning('insight.', valueOf(fields, 'insight') ?? '') as InsightKind | undefined),
    ...present('channel', valueOf(fields, 'channel')),
    ...present('when', valueOf(fields, 'when')),
    ...present('controlledBy', meaning('controller.', valueOf(fields, 'controlled-by') ?? '') as Controller | undefined),
    ...present('value', fields.has('value') ? withoutWords('map.value', valueOf(fields, 'value') ?? '') : undefined),
    ...present('effort', fields.has('effort') ? withoutWords('map.effort', valueOf(fields, 'effort') ?? '') : undefined),
    ...present('link', valueOf(fields, 'link')),
    ...present('owner', nobody === 'no-owner' ? undefined : foot['o']),
    ...present('due', foot['d']),
    ...present('metric', figure['v'] ? { kind: figure['k'] ?? '', value: figure['v'] } : undefined),
    ...present('evidence', evidence),
  }
}

/** The kind's word may have been retyped: what is no known kind is a source. */
function evidenceOf(parts: Readonly<Record<string, string>>): Evidence | undefined {
  const kind = meaning('evidence.', parts['k'] ?? '') as Evidence['kind']
  const source = parts['s'] ?? (kind ? undefined : parts['k'])
  const evidence = { ...present('kind', kind), ...present('source', source), ...present('date', parts['d']) }
  return Object.keys(evidence).length ? evidence : undefined
}
