import type { Locale } from '../journey/locale'
import type { JourneyMap, Lane, Note, Stage } from '../journey/map'
import type { Say } from '../messages/say'
import { exampleNote } from './example-note'
import { scaleLabels } from './scale-labels'
import type { Template } from './schema'

/** What a person may choose at insert; nothing of it is needed. */
export interface Choices {
  readonly locale: Locale
  readonly title?: string
  readonly customer?: string
  readonly scenario?: string
  readonly goal?: string
  readonly owner?: string
  /** Stages in order: `from` is a stage of the template (it keeps its prompts and example), absent for a new one. */
  readonly stages?: readonly { readonly from?: string; readonly name: string }[]
  /** Ids of the lanes to draw; required lanes are drawn anyway. Absent = the template's own choice. */
  readonly lanes?: readonly string[]
  readonly filled?: boolean
}

/** A map about to be drawn, with what its empty cells ask: lane id → stage id → prompt. */
export interface Draft {
  readonly map: JourneyMap
  readonly prompts: Prompts
  /** True while its notes are the template's example story. */
  readonly example: boolean
}

export type Prompts = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A template dressed in a person's choices. `say` speaks the language of the map. */
export function compose(template: Template, choices: Choices, say: Say): Draft {
  const words = template.words[choices.locale]
  const stages = chosenStages(template, choices)
  const lanes = template.lanes
    .filter((lane) => lane.required || (choices.lanes ? choices.lanes.includes(lane.id) : lane.on))
    .map((lane): Lane => ({ id: lane.id, role: lane.role, label: words.lanes[lane.id] ?? say(`role.${lane.role}`), required: lane.required, ...(lane.kind && { kind: lane.kind }) }))
  const filled = (choices.filled ?? false) && template.example.length > 0
  const story = words.example
  const map: JourneyMap = {
    schema: 1,
    title: choices.title || (filled ? story.title : words.name),
    template: { id: template.id, version: template.version },
    locale: choices.locale,
    state: template.state ?? 'current',
    status: 'draft',
    personas: named(choices.customer || (filled ? story.customer : '')),
    ...optional('scenario', choices.scenario || (filled ? story.scenario : '')),
    ...optional('goal', choices.goal || (filled ? story.goal : '')),
    ...optional('owner', choices.owner || (filled ? story.owner : '')),
    ...optional('reviewed', filled ? story.reviewed : ''),
    scale: { ...template.scale, labels: words.scale ?? scaleLabels(template.scale, say) },
    stages,
    lanes,
    notes: filled ? exampleNotes(template, choices.locale, stages, lanes) : [],
  }
  return { map, prompts: promptsFor(template, choices.locale, stages, lanes, say), example: filled }
}

const named = (customer: string | undefined) => (customer ? [{ name: customer }] : [])

const optional = <K extends string>(key: K, value: string | undefined) => (value ? ({ [key]: value } as Record<K, string>) : {})

function chosenStages(template: Template, choices: Choices): Stage[] {
  const words = template.words[choices.locale].stages
  if (!choices.stages) return template.stages.map((id) => ({ id, name: words[id]?.name ?? id, ...optional('about', words[id]?.about) }))
  return choices.stages.map(({ from, name }, at) => {
    const own = from === undefined ? undefined : words[from]
    return { id: from ?? `stage-${at + 1}`, name, ...optional('about', own?.name === name ? own.about : undefined) }
  })
}

function exampleNotes(template: Template, locale: Locale, stages: readonly Stage[], lanes: readonly Lane[]): Note[] {
  const drawnStages = new Set(stages.map((stage) => stage.id))
  const drawnLanes = new Map(lanes.map((lane) => [lane.id, lane]))
  const words = template.words[locale].example.notes
  return template.example
    .filter((note) => drawnStages.has(note.stage) && drawnLanes.has(note.lane))
    .map((note) => exampleNote(note, words[note.id] ?? {}))
}

/** What each crossing asks: the template's question where it knows the stage, else the product's for the role. */
export function promptsFor(template: Template, locale: Locale, stages: readonly Stage[], lanes: readonly Pick<Lane, 'id' | 'role'>[], say: Say): Prompts {
  const asked = template.words[locale].prompts
  return Object.fromEntries(lanes.map((lane) => [
    lane.id,
    Object.fromEntries(stages.map((stage) => {
      const place = template.stages.indexOf(stage.id)
      return [stage.id, asked[lane.id]?.[place] ?? say(`prompt.${lane.role}`)]
    })),
  ]))
}
