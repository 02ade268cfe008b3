import type { Context } from './context'

/** Asks the hands to tell when a map on show changes. That it cannot is no trouble: "Check again" is always there. */
export async function watchMaps({ hands, state }: Context): Promise<void> {
  const maps = state().audit.result?.maps ?? []
  await hands.request('watch', { maps: maps.map(({ reading }) => ({ id: reading.id, nodes: reading.nodes, box: reading.box })) })
}
