import type { MapReading } from '../reading'

/** The same map with the keys that its layers' tags carry; what has no tag, or a copy of one, keeps a key of its own. */
export function rekeyed(reading: MapReading, keyOfNode: ReadonlyMap<string, string>): MapReading {
  const stages = renames(reading.stages.map(({ id, nameNode }) => [id, nameNode]), keyOfNode)
  const lanes = renames(reading.lanes.map(({ id, labelNode }) => [id, labelNode]), keyOfNode)
  const stage = (id: string) => stages.get(id) ?? id
  const lane = (id: string) => lanes.get(id) ?? id
  return {
    ...reading,
    map: {
      ...reading.map,
      stages: reading.map.stages.map((one) => ({ ...one, id: stage(one.id) })),
      lanes: reading.map.lanes.map((one) => ({ ...one, id: lane(one.id) })),
      notes: reading.map.notes.map((note) => ({ ...note, stage: stage(note.stage), lane: lane(note.lane) })),
    },
    stages: reading.stages.map((one) => ({ ...one, id: stage(one.id) })),
    lanes: reading.lanes.map((one) => ({ ...one, id: lane(one.id) })),
    cells: reading.cells.map((cell) => ({ ...cell, stage: stage(cell.stage), lane: lane(cell.lane), notes: cell.notes.map((read) => ({ ...read, note: { ...read.note, stage: stage(cell.stage), lane: lane(cell.lane) } })) })),
    oddities: reading.oddities.map((odd) => ({ ...odd, ...(odd.stage !== undefined && { stage: stage(odd.stage) }), ...(odd.lane !== undefined && { lane: lane(odd.lane) }) })),
  }
}

/** By position → by tag, no two alike. */
function renames(places: readonly (readonly [id: string, node: string | null])[], keyOfNode: ReadonlyMap<string, string>): Map<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const [id, node] of places) {
    const wanted = (node !== null && keyOfNode.get(node)) || null
    if (wanted === null || taken.has(wanted)) continue
    taken.add(wanted)
    names.set(id, wanted)
  }
  for (const [id] of places) {
    if (names.has(id)) continue
    let free = id
    for (let copies = 2; taken.has(free); copies++) free = `${id}~${copies}`
    taken.add(free)
    names.set(id, free)
  }
  return names
}
