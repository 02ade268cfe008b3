import { readFile } from 'node:fs/promises'
import { openFig } from '../../../cli/engine/engine'
import { onCanvas, type Spot } from './on-canvas'
import type { Visit } from './open-playground'

/** The document as it is saved now. */
export async function saved({ page }: Visit): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save .fig' }).click()])
  return new Uint8Array(await readFile(await file.path()))
}

/** That document, opened outside of the browser. */
export const documentOf = async (one: Visit): Promise<DocumentNode> => (await openFig(await saved(one))).person.root

/** The first layer that answers to `is`, and where its middle lies on the screen. */
export async function layerOf(one: Visit, is: (node: SceneNode) => boolean): Promise<{ readonly node: SceneNode; readonly spot: Spot }> {
  const [page] = (await documentOf(one)).children
  const node = page?.findOne(is)
  if (!node?.absoluteBoundingBox) throw new Error('there is no such layer')
  return { node, spot: await onCanvas(one, node.absoluteBoundingBox) }
}
