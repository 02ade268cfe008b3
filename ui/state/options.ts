import type { Locale } from '../../plugin/core/journey/locale'
import type { Choices } from '../../plugin/core/template/compose'
import type { Template } from '../../plugin/core/template/schema'

/** `name` is null until somebody types: then it is the template's, in the language of the map. */
export interface StageRow { readonly key: string; readonly from: string | null; readonly name: string | null }

/** A map that is being prepared on the options screen. */
export interface Options {
  /** What the gallery knows the template by. */
  readonly key: string
  readonly template: Template
  readonly title: string
  readonly customer: string
  readonly scenario: string
  readonly goal: string
  readonly stages: readonly StageRow[]
  /** Ids of the lanes that will be drawn, needed ones among them. */
  readonly lanes: readonly string[]
}

export const freshOptions = (template: Template, key: string): Options => ({
  key,
  template,
  title: '',
  customer: '',
  scenario: '',
  goal: '',
  stages: template.stages.map((id) => ({ key: id, from: id, name: null })),
  lanes: template.lanes.filter((lane) => lane.on || lane.required).map((lane) => lane.id),
})

export const stageName = (row: StageRow, template: Template, locale: Locale): string =>
  row.name ?? (row.from === null ? '' : template.words[locale]?.stages[row.from]?.name ?? row.from)

/** What the options mean to the core; empty fields are left to the template. */
export function choicesOf(options: Options, locale: Locale, filled: boolean, unnamed: string): Choices {
  const said = Object.entries({ title: options.title, customer: options.customer, scenario: options.scenario, goal: options.goal })
    .map(([field, text]) => [field, text.trim()] as const).filter(([, text]) => text !== '')
  return {
    locale,
    filled,
    ...Object.fromEntries(said),
    stages: options.stages.map((row) => ({ name: stageName(row, options.template, locale).trim() || unnamed, ...(row.from === null ? {} : { from: row.from }) })),
    lanes: options.lanes,
  }
}
