import type { Role } from '../../../../plugin/core/journey/role'
import { withText, without } from '../../../support/layer-edits'
import { draft } from '../../../support/maps'
import { drawn } from '../drawn'
import { testRule } from '../rule-table'
import { STAGES, story, taggedLayer } from '../story'

const strict = 'strict' as const
const assumed = (text: string) => ({ text, evidence: { kind: 'assumption' as const } })
const four = (text: string) => STAGES.map(() => text)

testRule('touchpoint-without-channel', [
  { says: 'is quiet unless strict', on: story(), finds: [] },
  { says: 'finds touchpoints without one, stage by stage', on: story({ touchpoint: [['Poster', 'Friend'], { text: 'Page', channel: 'Online' }, 'Till', { text: 'Help', channel: 'Phone' }] }), preset: strict, finds: ['sees no-channel 2', 'buys no-channel 1'] },
  { says: 'takes the channel lane for all touchpoints of a stage', on: story({ channel: four('Shop') }), preset: strict, finds: [] },
])

testRule('touchpoint-unowned', [
  { says: 'is quiet unless strict', on: story(), finds: [] },
  { says: 'finds what neither we nor others control', on: story({ touchpoint: ['Poster', { text: 'Page', controlledBy: 'us' }, { text: 'Till', controlledBy: 'partner' }, { text: 'Help', controlledBy: 'third-party' }] }), preset: strict, finds: ['sees no-owner 1'] },
  { says: 'takes the owner lane for all touchpoints of a stage', on: story({ owner: four('Shop manager') }), preset: strict, finds: [] },
])

testRule('employee-mirror-empty', [
  { says: 'is quiet where no employee lane is', on: story({ emotion: [3, 1, 3, 4] }), finds: [] },
  { says: 'finds a low with nothing of the employee', on: story({ emotion: [3, 1, 3, 4], employee: [] }), finds: ['compares empty'] },
  { says: 'passes a low that the employee is seen in', on: story({ emotion: [3, 1, 3, 4], employee: [undefined, 'Must ask the manager', undefined, undefined] }), finds: [] },
  { says: 'asks nothing where the customer is well', on: story({ employee: [] }), finds: [] },
  { says: 'measures low by the share a team sets', on: story({ emotion: [3, 2, 3, 4], employee: [] }), options: { share: 0 }, finds: [] },
])

testRule('improvement-without-owner', [
  { says: 'is quiet unless strict', on: story(), finds: [] },
  { says: 'finds improvements that nobody took on', on: story({ improvement: [{ text: 'Say the price', owner: 'Web team' }, 'Put sizes side by side', { text: 'Open a till', owner: 'Shop' }, { text: 'Answer', owner: 'Help' }] }), preset: strict, finds: ['compares no-owner 1'] },
  { says: 'takes the owner lane for all improvements of a stage', on: story({ owner: four('Shop manager') }), preset: strict, finds: [] },
])

testRule('pain-untyped', [
  { says: 'is quiet unless strict', on: story({ pain: four('Too dear') }), finds: [] },
  { says: 'finds pains without a type', on: story({ pain: ['Too dear', { text: 'No help', pain: 'interaction' }, undefined, undefined] }), preset: strict, finds: ['sees untyped 1'] },
])

testRule('voice-without-source', [
  { says: 'is quiet unless strict', on: story({ voice: four('“Too dear”') }), finds: [] },
  { says: 'finds words that nobody knows the source of', on: story({ voice: ['“Too dear”', { text: '“Nice”', evidence: { kind: 'interview', source: 'Eva, 41' } }, undefined, undefined] }), preset: strict, finds: ['sees no-source 1'] },
])

testRule('improvement-without-measure', [
  { says: 'is quiet unless strict', on: story(), finds: [] },
  { says: 'says once that a map has no figure at all', on: story(), preset: strict, finds: ['map map'] },
  { says: 'finds the stages without one where others have', on: story({ metric: [{ text: '', metric: { kind: 'CSAT', value: '4.1' } }, undefined, { text: '', metric: { kind: 'CES', value: '2' } }, undefined] }), preset: strict, finds: ['compares stage', 'uses stage'] },
  { says: 'passes figures everywhere', on: story({ metric: STAGES.map(() => ({ text: '', metric: { kind: 'CSAT', value: '4.1' } })) }), preset: strict, finds: [] },
])

testRule('evidence-all-assumed', [
  { says: 'passes a map that says nothing of evidence', on: story(), finds: [] },
  { says: 'says once that everything is assumed', on: story({ evidence: [assumed('They like it'), assumed('They wait'), undefined, undefined] }), finds: ['map assumed 2'] },
  { says: 'passes as soon as one thing is known', on: story({ evidence: [assumed('They like it'), { text: '6 of 8', evidence: { kind: 'interview' } }, undefined, undefined] }), finds: [] },
])

const ends = (name: string) => story({}, { stages: [...STAGES.slice(0, 3).map((id) => ({ id, name: id })), { id: 'last', name }] })

testRule('journey-ends-at-sale', [
  { says: 'passes a journey that goes on', on: ends('After purchase'), finds: [] },
  { says: 'finds “Purchase” at the end', on: ends('Purchase'), finds: ['last sale'] },
  { says: 'finds „Zakup”', on: ends('Zakup'), finds: ['last sale'] },
  { says: 'finds „Achiziție”', on: ends('Achiziție'), finds: ['last sale'] },
  { says: 'finds „Купување“', on: ends('Купување'), finds: ['last sale'] },
])

testRule('state-unstated', [
  { says: 'passes a drawn map', on: story(), finds: [] },
  { says: 'finds a map whose state was deleted', on: () => { const layers = story(); return without(layers, taggedLayer(layers, 'field', ({ field }) => field === 'state').id) }, finds: ['map unstated'] },
])

const linked = story({ touchpoint: [{ text: 'Page', link: 'Screen 12' }, 'Page', 'Till', 'Phone'] })

testRule('link-target-gone', [
  { says: 'cannot know by itself', on: linked, finds: [] },
  { says: 'finds what the face says is gone', on: linked, world: { isGone: (link) => link === 'Screen 12' }, finds: ['sees gone'] },
  { says: 'passes what is there', on: linked, world: { isGone: () => false }, finds: [] },
])

const reviewed = (said: string, roles: readonly Role[] = []) => story(Object.fromEntries(roles.map((role) => [role, []])), { reviewed: said })
const world = { today: '2027-06-01' }

testRule('map-stale', [
  { says: 'cannot know without a date of today', on: reviewed('12 June 2026'), finds: [] },
  { says: 'finds a review long ago', on: reviewed('12 June 2026'), world, finds: ['map stale 354'] },
  { says: 'reads „12 czerwca 2026”', on: reviewed('12 czerwca 2026'), world, finds: ['map stale 354'] },
  { says: 'reads „12 iunie 2026”', on: reviewed('12 iunie 2026'), world, finds: ['map stale 354'] },
  { says: 'reads „12 јуни 2026“', on: reviewed('12 јуни 2026'), world, finds: ['map stale 354'] },
  { says: 'reads 2026-06-12 and 12.6.2026', on: reviewed('12.6.2026'), world, finds: ['map stale 354'] },
  { says: 'passes a recent review', on: reviewed('1 May 2027'), world, finds: [] },
  { says: 'is quiet about a date that it cannot read', on: reviewed('last spring'), world, finds: [] },
  { says: 'keeps to the days a team sets', on: reviewed('12 June 2026'), world, options: { days: 400 }, finds: [] },
  { says: 'is quiet about the date of a template’s story', on: drawn(draft('three-moments', { filled: true })), world, finds: [] },
  { says: 'has nothing to say before the first review', on: withText(reviewed('12 June 2026'), '12 June 2026', 'Not yet'), world, finds: [] },
])
