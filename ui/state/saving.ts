import type { MapReading } from '../../plugin/core/reading/reading'
import { freshName } from '../../plugin/core/template/package/shelve'
import type { Template } from '../../plugin/core/template/schema'
import type { Where } from '../../plugin/usecases/own-things'
import { fold } from './fold'
import { gallery } from './gallery'
import { newest, type OwnTemplate } from './own'

/** A map that somebody is about to save as a template, as far as they have answered. */
export interface Saving {
  readonly reading: MapReading
  readonly name: string
  readonly about: string
  readonly keepContent: boolean
  readonly keepLook: boolean
  readonly where: Where
}

/** A map made from an own template most likely becomes its next version; any other gives its title, which is not to stand beside a template of that name. */
export function openSaving(reading: MapReading, own: readonly OwnTemplate[]): Saving {
  const { map, name } = reading
  const from = newest(own).find(({ id }) => id === map.template?.id)
  const where = own.find(({ template }) => template === from)?.where ?? 'person'
  const said = from?.words[map.locale]
  const builtIn = new Set(gallery.map((one) => one.name[map.locale]))
  return { reading, name: said?.name ?? freshName((map.title || name).slice(0, 80), builtIn), about: said && said.about !== said.name ? said.about : '', keepContent: from !== undefined && from.example.length > 0, keepLook: true, where }
}

/** The template of the same name in the same place, whose next version this would be. */
export const replacedBy = ({ name, where }: Pick<Saving, 'name' | 'where'>, own: readonly OwnTemplate[]): Template | null =>
  own.find((one) => one.where === where && Object.values(one.template.words).some((words) => fold(words.name) === fold(name)))?.template ?? null
