import type { Brand, Theme } from '../core/brand/brand'
import { brands } from '../core/brand/built-in'
import { lookOf } from '../core/brand/look'
import type { Change, Patch } from '../core/layers/patch'
import { COLOUR_TOKENS, TYPE_TOKENS, type Look } from '../core/layers/plan'
import type { LayerTree } from '../core/reading/layer-tree'
import type { MapReading } from '../core/reading/reading'
import { rebrand } from '../core/rework/rebrand/rebrand'
import type { Client, Outcome } from '../protocol/client'
import type { Requests } from '../protocol/messages'
import type { Progress } from './insert-draft'
import { readWhole } from './read-whole'

export interface Rebranded {
  /** Ids of the maps that wear the brand now, and of those that nobody made with Waymark or that are gone. */
  readonly maps: readonly string[]
  readonly skipped: readonly string[]
  readonly fallbackFonts: Requests['apply']['result']['fallbackFonts']
  /** Colours whose library variable could not be had; they are drawn in the brand's own value. */
  readonly unbound: readonly string[]
  /** One change for each look there was before, to be applied in order; null where one of them is not known as it was. */
  readonly undo: readonly Change[] | null
}

export interface RebrandOptions extends Progress {
  /** All brands there are, each as the maps were drawn with it; the built-in ones when absent. */
  readonly known?: readonly Brand[] | undefined
}

/**
 * Dresses maps in a brand, all of them in one undo step. Where a map wears this brand already and the file still has older
 * values for it, the brand's variables and styles are brought up to date, and with them every map of the brand in the file.
 */
export async function rebrandMaps(hands: Client, readings: readonly MapReading[], brand: Brand, theme: Theme, drawn: Look['drawn'], { known = brands, ...progress }: RebrandOptions = {}): Promise<Outcome<Rebranded>> {
  const ours = readings.filter(({ tag }) => tag !== undefined)
  const read = await readWhole(hands, ours, progress)
  if (!read.ok) return read
  const look = lookOf(brand, theme, drawn)
  const works = ours.flatMap(({ id, tag }) => {
    const root = read.result.byId.get(id)
    const old = known.find((one) => one.id === tag?.brand)
    const from = tag && old ? lookOf(old, tag.theme, tag.drawn) : null
    return root ? [{ id, from, isBehind: tag?.brand === brand.id && tag.theme === theme && isBehind(read.result, id, look), work: rebrand(read.result, root, from, { brand: brand.id, theme, look }, tag?.key.replace('~', '-')) }] : []
  })
  const renewed = works.some((work) => work.isBehind) ? renew(look) : []
  const patches = [...renewed, ...works.flatMap(({ work }) => work.patches)]
  const done = await hands.request('apply', { change: { patches, look } }, progress)
  if (!done.ok) return done
  const maps = works.map(({ id }) => id)
  // The older values of a brand that was changed are known only from the brand as it was.
  const isKnown = works.every(({ from, isBehind }) => from && (!isBehind || !isSame(from, look)))
  return {
    ok: true,
    result: {
      maps,
      skipped: readings.flatMap(({ id }) => (maps.includes(id) ? [] : [id])),
      fallbackFonts: done.result.fallbackFonts,
      unbound: done.result.unbound ?? [],
      undo: isKnown ? changesBack(works.map(({ from, work, isBehind }) => ({ from: from as Look, patches: [...(isBehind ? renew(from as Look) : []), ...work.back(done.result.ids)] }))) : null,
    },
  }
}

/** A change knows one look, so maps that were dressed differently are undressed in several. */
function changesBack(works: readonly { readonly from: Look; readonly patches: readonly Patch[] }[]): Change[] {
  const byLook = new Map<string, { look: Look; patches: Patch[] }>()
  for (const { from, patches } of works) {
    const key = `${from.drawn}/${from.collection}`
    const change = byLook.get(key) ?? { look: from, patches: [] }
    for (const patch of patches) change.patches.push(patch)
    byLook.set(key, change)
  }
  return [...byLook.values()]
}

const isSame = (a: Look, b: Look): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Does a layer of the map show another colour than the look has for its token? */
const isBehind = (tree: LayerTree, map: string, { colours }: Look): boolean =>
  tree.below(map).some(({ fills }) => Array.isArray(fills) && fills.some(({ token, hex }) => COLOUR_TOKENS.some((one) => one === token && colours[one].toUpperCase() !== hex.toUpperCase())))

const renew = ({ drawn, colours }: Look): Patch[] => [
  ...(drawn === 'values' ? [] : COLOUR_TOKENS.map((token): Patch => ({ op: 'variable', token, hex: colours[token] }))),
  ...(drawn === 'variables-and-styles' ? TYPE_TOKENS.map((token): Patch => ({ op: 'style', token })) : []),
]
