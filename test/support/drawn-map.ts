import type { Brand, Theme } from '../../plugin/core/brand/brand'
import { trailBrand } from '../../plugin/core/brand/built-in'
import { lookOf } from '../../plugin/core/brand/look'
import type { Look } from '../../plugin/core/layers/plan'
import type { MapReading } from '../../plugin/core/reading/reading'
import type { Choices } from '../../plugin/core/template/compose'
import { auditMaps } from '../../plugin/usecases/audit-maps'
import { insertMap } from '../../plugin/usecases/insert-map'
import type { Outcome } from '../../plugin/protocol/client'
import { template } from './maps'
import type { Stage } from './sandbox'

export function got<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.result
}

interface Wanted { readonly id?: string; readonly key?: string; readonly brand?: Brand; readonly theme?: Theme; readonly drawn?: Look['drawn']; readonly choices?: Partial<Choices> }

/** Draws a template on the stage's page as the panel would; its node id. */
export async function drawMap({ hands }: Stage, { id = 'blank', key = 'm1', brand = trailBrand, theme = 'light', drawn = 'variables', choices = {} }: Wanted = {}): Promise<string> {
  return got(await insertMap(hands, { template: template(id), choices: { locale: 'en', ...choices }, look: lookOf(brand, theme, drawn), brand: brand.id, theme, key })).id
}

/** The maps of the stage's page, as they stand there now. */
export const mapsOn = async ({ hands }: Stage): Promise<MapReading[]> => got(await auditMaps(hands, { scope: { in: 'page' } })).maps.map(({ reading }) => reading)

export interface Shown { readonly id: string; readonly type: string; readonly children: readonly Shown[]; readonly [property: string]: unknown }

/** Tags are texts, in which the order of what they say does not matter. */
const opened = (key: string, value: unknown): unknown => (key === 'tag' && typeof value === 'string' ? JSON.parse(value) : value)

/** Everything the document holds of a node. */
export function shown({ engine }: Stage, id: string): Shown {
  const stack = [(engine.snapshot() as { readonly document: Shown }).document]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.id === id) return JSON.parse(JSON.stringify(node), opened) as Shown
    for (const child of node.children) stack.push(child)
  }
  throw new Error(`nothing is called ${id}`)
}

/** The same without ids of nodes, for parts that were drawn anew. */
export const withoutIds = ({ id: _, children, ...node }: Shown): unknown =>
  JSON.parse(JSON.stringify({ ...node, children: children.map(withoutIds) }, (key, one: unknown) => (key === 'self' ? undefined : one)))
