import { createClient, type Client } from '../plugin/protocol/client'
import type { Engine } from './engine/engine'
import { runPlugin } from './engine/run-plugin'
import { fine, problem, type Result } from './problem'
import type { World } from './world'

export interface Hands { readonly client: Client; readonly close: () => void }

/** Runs the plugin on an engine and opens the channel to it, as the panel does in Figma. */
export async function openHands(engine: Engine, world: Pick<World, 'plugin'>): Promise<Result<Hands>> {
  const code = await world.plugin()
  if (code === null) return problem('plugin.absent')
  const plugin = runPlugin(engine, { code })
  const client = createClient({ post: plugin.post, listen: plugin.onMessage })
  return fine({ client, close: () => { client.close(); plugin.close() } })
}
