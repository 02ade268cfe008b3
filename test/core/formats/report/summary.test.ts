import { expect, test } from 'vitest'
import { auditMap } from '../../../../plugin/core/audit/audit-map'
import { allWell } from '../../../../plugin/core/formats/report/summary'
import { speak } from '../../../../plugin/core/messages/catalogues'
import { accepting } from '../../audit/accepted'
import { readOne } from '../../audit/drawn'
import { story } from '../../audit/story'

const gap = story({ improvement: ['Say the price', undefined, 'Open a second till', 'Answer within a day'] })
const audit = (layers: Parameters<typeof readOne>[0]) => auditMap(readOne(layers), { preset: 'recommended' })
const say = speak('en')

test('a map is well when every stage has what it needs', () => {
  expect(allWell(audit(story()), say)).toContain('Every stage has a touchpoint')
  expect(allWell(audit(gap), say)).toBeNull()
})

test('a gap that somebody accepted leaves nothing to write, and is no improvement all the same', () => {
  const accepted = audit(accepting(gap, 'stage-improvement-required'))
  expect(accepted.completeness.filled).toBe(accepted.completeness.required)
  expect(allWell(accepted, say)).toBeNull()
})
