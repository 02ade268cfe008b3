import { judgeMaps } from '../../plugin/usecases/judge-maps'
import type { Context } from './context'
import { panelWorld } from './world'

/** Judges the maps on show anew, as they were read. */
export async function judgeAgain(context: Context): Promise<void> {
  const { hands, send, state } = context
  const { result } = state().audit
  if (result === null) return
  const maps = await judgeMaps(hands, result.maps.map(({ reading }) => reading), { world: panelWorld(context) }, state().memory.team, { pause: context.pause })
  // Whoever looked elsewhere meanwhile sees that.
  if (state().audit.result === result) send({ type: 'audited', looked: { ...result, maps } })
}
