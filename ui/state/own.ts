import type { Template } from '../../plugin/core/template/schema'
import { summarise } from '../../plugin/core/template/summarise'
import type { Where } from '../../plugin/usecases/own-things'
import type { Listed } from './gallery'

/** A template that people made: kept for this person, or in the file for its team. */
export interface OwnTemplate { readonly where: Where; readonly template: Template }

/** What the gallery knows it by: one id may be on both shelves, in two versions. */
export const ownKey = ({ where, template }: OwnTemplate): string => `${where}/${template.id}`

export const ownOf = (own: readonly OwnTemplate[], key: string): OwnTemplate | null => own.find((one) => ownKey(one) === key) ?? null

/** Own templates as the gallery lists them. */
export const listOwn = (own: readonly OwnTemplate[]): Listed[] => own.map((one) => ({ ...summarise(one.template), id: ownKey(one), where: one.where }))

/** Own templates, each once in its newest version, wherever that is kept. */
export const newest = (own: readonly OwnTemplate[]): readonly Template[] =>
  own.map(({ template }) => template).filter(({ id, version }, at, all) => !all.some((other, place) => other.id === id && (other.version > version || other.version === version && place < at)))
