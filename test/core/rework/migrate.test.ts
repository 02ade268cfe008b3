import { describe, expect, test } from 'vitest'
import { texts } from 'waymark:templates'
import { speak } from '../../../plugin/core/messages/catalogues'
import { layerTree } from '../../../plugin/core/reading/layer-tree'
import type { MapReading } from '../../../plugin/core/reading/reading'
import { readTagged } from '../../../plugin/core/reading/tagged/read-tagged'
import { applyPatches } from '../../../plugin/core/layers/apply-patches'
import { diffTemplates } from '../../../plugin/core/rework/migrate/diff-templates'
import { isOffered, tellDifference, type Difference } from '../../../plugin/core/rework/migrate/difference'
import { migrate } from '../../../plugin/core/rework/migrate/migrate'
import { outdated } from '../../../plugin/core/rework/migrate/outdated'
import { compose } from '../../../plugin/core/template/compose'
import type { Template } from '../../../plugin/core/template/schema'
import { auditMap } from '../../../plugin/core/audit/audit-map'
import { withText } from '../../support/layer-edits'
import { layersOfPlan } from '../../support/layers-of-plan'
import { draft, look, page, planOf, template } from '../../support/maps'

const old = template('five-phases')
const en = old.words.en

/** The next version: a stage and a lane more, one of each renamed, a lane newly needed, one gone, two questions worded anew. */
const next: Template = (() => {
  const lanes = old.lanes.filter(({ id }) => id !== 'actions').map((lane) => (lane.role === 'thought' || lane.role === 'question' ? { ...lane, required: true } : lane))
  const stages = [...old.stages.slice(0, 3), 'first-use', ...old.stages.slice(3)]
  const worded = ([locale, own]: [string, Template['words']['en']]): [string, Template['words']['en']] => {
    const { actions: _, ...labels } = own.lanes
    const { actions: __, ...questions } = own.prompts
    const wider = Object.fromEntries(Object.entries(questions).map(([id, all]) => [id, [...all.slice(0, 3), `${id}: how do they begin?`, ...all.slice(3)]]))
    const asked = wider['touchpoints']!.map((question, at) => (at < 2 ? `${question} (${locale})` : question))
    return [locale, {
      ...own,
      stages: { ...own.stages, awareness: { about: 'By chance', name: `Hears of it ${locale}` }, 'first-use': { name: `First use ${locale}`, about: 'The first hour' } },
      lanes: { ...labels, touchpoints: `Meeting points ${locale}`, metrics: `Figures ${locale}` },
      prompts: { ...wider, touchpoints: asked, metrics: stages.map((stage) => `Which figure at ${stage}?`) },
    }]
  }
  const words = Object.fromEntries(Object.entries(old.words).map(worded)) as Template['words']
  const at = lanes.findIndex(({ id }) => id === 'touchpoints')
  return { ...old, version: 2, stages, lanes: [...lanes.slice(0, at + 1), { id: 'metrics', role: 'metric', required: false, on: true }, ...lanes.slice(at + 1)], example: [], words }
})()

const layers = layersOfPlan(planOf(draft('five-phases')))
const read = (all: Parameters<typeof readTagged>[0]): MapReading => readTagged(all, page)[0]!
const moved = (all: typeof layers, chosen?: (one: Difference) => boolean, kept: Template | null = old) => {
  const reading = read(all)
  const { patches } = migrate(layerTree(all), reading, kept, next, outdated(reading, kept, next).filter(chosen ?? isOffered))
  return applyPatches(all, patches, look)
}

describe('what two versions of a template differ in', () => {
  test.each(Object.keys(texts))('%s and itself: nothing', (id) => {
    expect(diffTemplates(template(id), template(id), 'mk')).toEqual([])
  })

  test('is told one by one, in sentences', () => {
    const told = outdated(read(layers), old, next).map((one) => tellDifference(speak('en'), one))
    expect(told).toEqual([
      'The stage “Awareness” becomes “Hears of it en”.',
      'New stage “First use en”.',
      'The lane “Touchpoints” becomes “Meeting points en”.',
      'New lane “Figures en”.',
      'The lane “Thoughts and questions” is now needed in every stage.',
      'The lane “Customer actions” is no longer part of the template; on the map it stays.',
      '2 questions of the lane “Meeting points en” are worded anew.',
    ])
  })

  test('names added, renamed, needed, gone and reworded parts', () => {
    const kinds = outdated(read(layers), old, next).map(({ kind, id }) => `${kind} ${id}`)
    expect(kinds).toEqual(expect.arrayContaining(['stage-renamed awareness', 'stage-added first-use', 'lane-renamed touchpoints', 'lane-added metrics', 'lane-gone actions', 'prompts touchpoints']))
    expect(kinds.filter((kind) => kind.startsWith('lane-required'))).not.toEqual([])
  })
})

describe('a map moved to the newer version', () => {
  const after = read(moved(layers))

  test('is as that version would draw it, and keeps what the template no longer has', () => {
    const fresh = compose(next, { locale: 'en' }, speak('en')).map
    expect(after.map.stages).toEqual(fresh.stages)
    expect(after.map.lanes.filter(({ id }) => id !== 'actions')).toEqual(fresh.lanes)
    expect(after.map.lanes.map(({ id }) => id)).toContain('actions')
    expect(after.tag?.template).toEqual({ id: 'five-phases', version: 2 })
    expect(after.tag?.required).toEqual(expect.arrayContaining(fresh.lanes.filter(({ required }) => required).map(({ role }) => role)))
  })

  test('asks the newer questions in every cell', () => {
    const fresh = compose(next, { locale: 'en' }, speak('en')).prompts
    for (const { stage, lane, prompt } of after.cells) if (lane !== 'actions') expect([stage, lane, prompt]).toEqual([stage, lane, fresh[lane]?.[stage]])
    expect(after.oddities).toEqual([])
  })

  test('is no longer outdated', () => {
    expect(outdated(after, next, next)).toEqual([])
    expect(outdated(after, null, next).filter(isOffered)).toEqual([])
  })

  test('is audited by its new required set', () => {
    const { coverage } = auditMap(after, { preset: 'recommended' })
    expect(new Set(coverage.map(({ stage }) => stage)).has('first-use')).toBe(true)
  })
})

test('content stays: notes, and labels that people chose', () => {
  const filled = withText(layersOfPlan(planOf(draft('five-phases', { filled: true }))), en.lanes['touchpoints'] ?? '', 'Where we meet')
  const before = read(filled)
  const after = read(moved(filled))
  expect(after.map.notes.map(({ id, text, stage, lane }) => [id, text, stage, lane])).toEqual(before.map.notes.map(({ id, text, stage, lane }) => [id, text, stage, lane]))
  expect(after.map.lanes.find(({ id }) => id === 'touchpoints')?.label).toBe('Where we meet')
})

test('only what a person chose happens, and the map is of the newer version all the same', () => {
  const after = read(moved(layers, ({ kind }) => kind === 'lane-added'))
  expect(after.map.stages).toEqual(read(layers).map.stages)
  expect(after.map.lanes.map(({ id }) => id)).toContain('metrics')
  expect(after.tag?.template?.version).toBe(2)
})

test('where nobody kept the older version, what the map lacks and asks otherwise is found from the map', () => {
  const kinds = outdated(read(layers), null, next).map(({ kind, id }) => `${kind} ${id}`)
  expect(kinds).toEqual(expect.arrayContaining(['stage-added first-use', 'lane-added metrics', 'prompts touchpoints']))
  expect(kinds.filter((kind) => kind.includes('renamed'))).toEqual([])
  const after = read(moved(layers, undefined, null))
  expect(after.cells.find(({ stage, lane }) => stage === 'awareness' && lane === 'touchpoints')?.prompt).toBe(next.words.en.prompts['touchpoints']?.[0])
})

test('without new stages it can be taken back to the letter', () => {
  const reading = read(layers)
  const chosen = outdated(reading, old, next).filter(({ kind }) => kind !== 'stage-added')
  const { patches, back } = migrate(layerTree(layers), reading, old, next, chosen)
  const there = applyPatches(layers, patches, look)
  const ids = Object.fromEntries(there.filter(({ id }) => id.startsWith('new:')).map(({ id }) => [id.slice(4), id]))
  const told = (all: typeof layers) => all.map(({ id, text, name, tag }) => ({ id, text, name, tag: tag && { ...tag, self: '' } }))
  expect(told(applyPatches(there, back?.(ids) ?? [], look))).toEqual(told(layers))
})
