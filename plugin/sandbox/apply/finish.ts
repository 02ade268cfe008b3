import { boxOf } from '../host/box-of'
import { select } from '../host/select'
import { newKey } from './refs'
import type { Change } from '../../core/layers/patch'
import type { Box } from '../../core/layers/layer'
import type { Requests } from '../../protocol/messages'
import type { Canvas } from './canvas'
import type { Gathered } from './gather'

/** Selects and zooms, closes the undo step and says what was drawn. The change stands by now: nothing here can fail it. */
export async function finish(show: NonNullable<Change['show']>, { patches, nodes, fonts, palette }: Gathered, { drawn }: Canvas): Promise<Requests['apply']['result']> {
  const ids: Record<string, string> = {}
  const boxes: Record<string, Box> = {}
  for (const [key, node] of drawn) ids[key] = node.id
  for (const patch of patches) {
    const root = patch.op === 'insert' && drawn.get(patch.node.key)
    const box = root && (await tolerate(() => boxOf(root)))
    if (box && patch.op === 'insert') boxes[patch.node.key] = box
  }
  await tolerate(() => select(show.map(ref => drawn.get(newKey(ref) || '') || nodes.get(ref))))
  await tolerate(() => figma.commitUndo())
  const { missing } = palette.library
  return Object.assign({ ids, boxes, fallbackFonts: fonts.fallbacks }, missing.length && { unbound: missing })
}

async function tolerate<T>(work: () => T | Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch {
    return null
  }
}
