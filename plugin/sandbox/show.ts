import { nodesById } from './host/nodes-by-id'
import { select } from './host/select'
import { done } from './turn'
import type { Handler } from './turn'

/** Selects and zooms to layers, on another page too; those that are gone are left out. */
export const show: Handler<'show'> = async ({ ids }) => {
  const nodes = await nodesById(ids)
  return done({ shown: await select(ids.map(id => nodes.get(id))) })
}
