import type { FileComponent } from '../../plugin/core/brand/components-in'
import type { Part, Parts } from '../../plugin/core/layers/shape'
import type { Editing } from './editing'

/** What a component can stand for. */
export const SLOTS = ['header', 'card'] as const satisfies readonly (keyof Parts)[]
export type Slot = (typeof SLOTS)[number]

/** What a component can show, the words first: they are the one thing that it must. */
export const SHOWN = ['text', 'type', 'meta'] as const satisfies readonly (keyof Part)[]
export type Shown = (typeof SHOWN)[number]

/** A component as it would first stand for something: its first text shows the words. Null for one that is not there. */
export function firstPart(components: readonly FileComponent[], id: string): Part | null {
  const found = components.find((one) => one.id === id)
  const [text] = found?.texts ?? []
  return found && text ? { id, key: found.key, name: found.name, text: text.property } : null
}

/** Another property for one thing that is shown; a property shows one thing only, so what it showed gets the old one. */
export function showing({ text, type, meta, ...part }: Part, shown: Shown, property: string | undefined): Part {
  const was: { readonly [S in Shown]: string | undefined } = { text, type, meta }
  const next = (one: Shown): string | undefined => (one === shown ? property : property !== undefined && was[one] === property ? was[shown] : was[one])
  const [kind, line] = [next('type'), next('meta')]
  return { ...part, text: next('text') ?? text, ...(kind !== undefined && { type: kind }), ...(line !== undefined && { meta: line }) }
}

/** A brand on the table with another component for something, or with our own drawing again. */
export function standing(editing: Editing, slot: Slot, part: Part | null): Editing {
  const { components, ...brand } = editing.brand
  const { [slot]: _was, ...others } = components ?? {}
  const next = part ? { ...others, [slot]: part } : others
  return { ...editing, brand: { ...brand, ...(Object.keys(next).length > 0 && { components: next }) }, isChanged: true }
}
