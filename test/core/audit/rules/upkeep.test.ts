import { withText } from '../../../support/layer-edits'
import { accepting, keeping } from '../accepted'
import { testRule } from '../rule-table'
import { story } from '../story'

const gap = story({ improvement: ['Say the price', undefined, 'Open a second till', 'Answer within a day'] })
const RULE = 'stage-improvement-required'

testRule('suppression-stale', [
  { says: 'passes an acceptance that holds', on: accepting(gap, RULE), finds: [] },
  { says: 'finds an acceptance whose content changed', on: accepting(gap, RULE, { fingerprint: 'other' }), finds: ['compares changed'] },
  { says: 'finds one whose time is over', on: accepting(gap, RULE, { until: '2026-07-01' }), world: { today: '2026-07-02' }, finds: ['compares expired'] },
  { says: 'passes one on its last day', on: accepting(gap, RULE, { until: '2026-07-01' }), world: { today: '2026-07-01' }, finds: [] },
  { says: 'finds one that has nothing left to accept', on: withText(accepting(gap, RULE), 'What is one small step to make this better?', 'Put sizes side by side'), finds: ['compares gone'] },
  { says: 'overlooks what it cannot read', on: keeping(gap, { 'waiver:x': '{"rule":1}', 'waiver:y': 'not json' }), finds: [] },
])

testRule('suppression-without-reason', [
  { says: 'passes an acceptance with a reason', on: accepting(gap, RULE), finds: [] },
  { says: 'finds one without', on: accepting(gap, RULE, { reason: '  ' }), finds: ['compares no-reason'] },
])

testRule('config-unknown-rule', [
  { says: 'passes a map without settings of its own', on: gap, finds: [] },
  { says: 'passes settings that can be read', on: keeping(gap, { audit: '{"rules":{"stage-count":"off"}}' }), finds: [] },
  { says: 'finds a rule that does not exist', on: keeping(gap, { audit: '{"rules":{"stage-cuont":"off"}}' }), finds: ['map unknown'] },
  { says: 'finds settings that are broken', on: keeping(gap, { audit: '{"rules":' }), finds: ['map broken'] },
  { says: 'finds an option of the wrong kind', on: keeping(gap, { audit: '{"rules":{"stage-count":{"options":{"min":"three"}}}}' }), finds: ['map broken'] },
])
