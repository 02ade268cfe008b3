import type { AuditOptions } from '../core/audit/audit-map'
import type { AuditConfig } from '../core/audit/config'
import type { MapAudit } from '../core/audit/result'
import type { PageView } from '../core/layers/layer'
import type { MapReading } from '../core/reading/reading'
import { readAdopted } from '../core/reading/adopted/read-adopted'
import { layerTree } from '../core/reading/layer-tree'
import { looksByHand } from '../core/reading/looks/looks-by-hand'
import { placeholders } from '../core/reading/placeholder'
import { hasLaneWords } from '../core/reading/recognise/has-lane-words'
import { recognise } from '../core/reading/recognise/recognise'
import { readingTagged } from '../core/reading/tagged/read-tagged'
import { createLexicon, type TeamWords } from '../core/words/lexicon'
import type { Client, Outcome } from '../protocol/client'
import type { Scope } from '../protocol/messages'
import { judgeMaps } from './judge-maps'
import { readLayers, type Watching } from './read-layers'
import { walk } from './walk'

export interface AuditInput {
  readonly scope: Scope
  readonly options?: AuditOptions
  /** Words of this team for lanes, e.g. “doing” → touchpoint. */
  readonly teamWords?: TeamWords
  /** How this team weighs and measures the rules. */
  readonly team?: AuditConfig
  /** Ids of what somebody said is no journey map. */
  readonly notMaps?: readonly string[]
  /** Only Waymark’s own maps and adopted ones; what a person’s edit of one map needs. */
  readonly taggedOnly?: boolean
}

export interface Audited {
  readonly maps: readonly MapAudit[]
  /** Seen, but not surely: to be asked about, never judged. */
  readonly candidates: readonly MapReading[]
  readonly looked: { readonly layers: number; readonly pages: number }
  readonly pages: readonly PageView[]
}

/**
 * Reads the maps in a scope and audits them; reading never writes. Waymark's own are found by their tags without walking the
 * page. Maps that somebody drew are looked for by their words first: a page without lane words is left at that.
 */
export async function auditMaps(hands: Client, { scope, options, teamWords, team, notMaps = [], taggedOnly = false }: AuditInput, watching: Watching = {}): Promise<Outcome<Audited>> {
  const lexicon = createLexicon(teamWords)
  const tagged = await readLayers(hands, scope, 'tagged', watching)
  if (!tagged.ok) return tagged
  const readings: MapReading[] = []
  for (const { page, layers } of tagged.result.pages) for (const reading of await walk(readingTagged(layers, page, placeholders(lexicon)), watching.pause)) readings.push(reading)
  const candidates: MapReading[] = []
  let looked = tagged.result.looked
  // Adopted maps bear tags, and yet only their words tell what is written on them.
  const adoptedOn = adoptedPages(tagged.result.pages)
  const drawn = taggedOnly && adoptedOn.length === 0 ? null : await readDrawn(hands, scope, watching, lexicon, adoptedOn)
  if (drawn && !drawn.ok) return drawn
  for (const { page, layers } of drawn?.result.pages ?? []) {
    const { maps: adopted, rest } = readAdopted(layers, { page, lexicon })
    const found = taggedOnly ? { maps: [], candidates: [] } : recognise(rest, { page, lexicon })
    const tree = layerTree(layers)
    for (const reading of [...adopted, ...found.maps]) if (!notMaps.includes(reading.id)) readings.push({ ...reading, looks: looksByHand(tree, reading) })
    for (const reading of found.candidates) if (!notMaps.includes(reading.id)) candidates.push(reading)
  }
  looked = Math.max(looked, drawn?.result.looked ?? 0)
  return { ok: true, result: { maps: await judgeMaps(hands, readings, options, team, watching), candidates, looked: { layers: looked, pages: tagged.result.views.length }, pages: tagged.result.views } }
}

const adoptedPages = (pages: readonly { readonly page: PageView['page']; readonly layers: readonly { readonly tag?: { readonly kind: string } }[] }[]): string[] =>
  pages.filter(({ layers }) => layers.some(({ tag }) => tag?.kind === 'map' && 'adopted' in tag && tag.adopted !== undefined)).map(({ page }) => page.id)

/** Every layer of the pages on which lane words stand, or adopted maps; nothing of the others. */
async function readDrawn(hands: Client, scope: Scope, watching: Watching, lexicon: ReturnType<typeof createLexicon>, always: readonly string[]): ReturnType<typeof readLayers> {
  const texts = await readLayers(hands, scope, 'texts', watching)
  if (!texts.ok) return texts
  const wanted = texts.result.pages.filter(({ page, layers }) => always.includes(page.id) || hasLaneWords(layers, { lexicon }).length > 0)
  const pages = []
  for (const { page } of wanted) {
    const full = await readLayers(hands, scope.in === 'file' ? { in: 'page', page: page.id } : scope, 'full', watching)
    if (!full.ok) return full
    for (const one of full.result.pages) pages.push(one)
  }
  return { ok: true, result: { pages, views: texts.result.views, looked: texts.result.looked } }
}
