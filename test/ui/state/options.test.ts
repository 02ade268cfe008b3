import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reduce } from '../../../ui/state/reduce'
import { initial } from '../../../ui/state/initial'
import { choicesOf, stageName } from '../../../ui/state/options'
import type { Action } from '../../../ui/state/action'
import { template } from '../../support/maps'

const opened = reduce(initial('en'), { type: 'options-opened', template: template('five-phases'), key: 'five-phases' })
const after = (...actions: Action[]) => {
  const { options } = actions.reduce(reduce, opened)
  if (!options) throw new Error('the options are closed')
  return options
}
const names = (options: ReturnType<typeof after>, locale: 'en' | 'mk' = 'en') => options.stages.map((row) => stageName(row, options.template, locale))

describe('the stages of a map to be', () => {
  test('have the template’s names in the language of the map, until somebody types', () => {
    const options = after({ type: 'row-named', key: 'purchase', name: 'Pays' })
    expect(names(options)).toEqual(['Awareness', 'Consideration', 'Pays', 'After purchase', 'Loyalty'])
    expect(names(options, 'mk')[0]).toBe('Подигање на свеста')
    expect(names(options, 'mk')[2]).toBe('Pays')
  })

  test('keep their prompts and example when they move or are renamed', () => {
    const options = after({ type: 'row-moved', key: 'loyalty', to: 0 }, { type: 'row-named', key: 'loyalty', name: 'Comes back' }, { type: 'row-added', after: 'loyalty' })
    expect(choicesOf(options, 'en', false, 'New stage').stages?.slice(0, 3)).toEqual([{ from: 'loyalty', name: 'Comes back' }, { name: 'New stage' }, { from: 'awareness', name: 'Awareness' }])
  })

  test('are one at least, twenty-four at most, each with a key of its own, whatever is done', () => {
    const key = fc.constantFrom('awareness', 'purchase', 'loyalty', 'new-6', 'new-7')
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ type: fc.constant('row-added' as const), after: fc.option(key) }),
      fc.record({ type: fc.constant('row-removed' as const), key }),
      fc.record({ type: fc.constant('row-moved' as const), key, to: fc.integer({ min: -1, max: 26 }) }),
    )
    fc.assert(fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const { stages } = after(...actions)
      expect(stages.length).toBeGreaterThanOrEqual(1)
      expect(stages.length).toBeLessThanOrEqual(24)
      expect(new Set(stages.map((row) => row.key)).size).toBe(stages.length)
    }))
  })
})

describe('the lanes of a map to be', () => {
  test('stay in the template’s order, whichever is ticked first', () => {
    const options = after({ type: 'lane', id: 'actions', isOn: false }, { type: 'lane', id: 'pictures', isOn: true }, { type: 'lane', id: 'actions', isOn: true })
    expect(options.lanes.slice(0, 3)).toEqual(['pictures', 'actions', 'touchpoints'])
  })
})

test('empty header fields are left to the template', () => {
  expect(choicesOf(after({ type: 'option', change: { title: ' ', scenario: ' Spring ' } }), 'en', true, 'New stage')).toMatchObject({ scenario: 'Spring', filled: true })
  expect(choicesOf(after(), 'en', true, 'New stage')).not.toHaveProperty('title')
})
