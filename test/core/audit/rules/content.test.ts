import { expect, test } from 'vitest'
import { auditMap } from '../../../../plugin/core/audit/audit-map'
import { withText } from '../../../support/layer-edits'
import { draft } from '../../../support/maps'
import { drawn, readOne } from '../drawn'
import { testRule } from '../rule-table'
import { story } from '../story'

const filled = drawn(draft('five-phases', { filled: true }))
const fresh = drawn(draft('five-phases'))

const TILL = 'Where do they order and pay? Checkout, till, phone…'
const PAINS = 'Where do price, delivery or returns surprise them?'

testRule('template-text-unchanged', [
  { says: 'is quiet unless strict', on: fresh, finds: [] },
  { says: 'passes a filled map that is final', on: filled, preset: 'strict', finds: [] },
  { says: 'finds the question left in a required cell', on: story({ touchpoint: ['A', undefined, 'B', 'C'] }), preset: 'strict', finds: ['compares prompt'] },
])

test('template-text-unchanged points each prompt of a final map to the gap it stands in', () => {
  const { findings } = auditMap(readOne(fresh), { preset: 'strict' })
  const prompts = findings.filter(({ rule }) => rule === 'template-text-unchanged')
  expect(prompts).toHaveLength(15)
  expect(new Set(prompts.map(({ because }) => because))).toEqual(new Set(findings.filter(({ rule }) => /^stage-\w+-required$/.test(rule)).map(({ key }) => key)))
})

testRule('placeholder-text', [
  { says: 'leaves fresh optional prompts alone', on: fresh, finds: [] },
  { says: 'finds TBD in an optional lane', on: withText(fresh, PAINS, 'tbd'), finds: ['purchase placeholder'] },
  { says: 'leaves a required cell to its own gap', on: withText(fresh, TILL, 'tbd'), finds: [] },
])

testRule('note-looks-like-prompt', [
  { says: 'passes a filled map', on: filled, finds: [] },
  { says: 'finds a prompt typed over', on: withText(fresh, TILL, 'Checkout'), finds: ['purchase styled'] },
])

testRule('example-text-left', [
  { says: 'passes a fresh map', on: fresh, finds: [] },
  { says: 'counts the example once', on: filled, finds: ['map example 28'] },
])

const improving = (text: string) => story({ improvement: [text, 'Put sizes side by side', 'Open a second till', 'Answer within a day'] })

testRule('improvement-vague', [
  { says: 'passes an improvement with a verb, a thing and more', on: improving('Say the price on the poster'), finds: [] },
  { says: 'finds “improve UX”', on: improving('Improve UX!'), finds: ['sees stock'] },
  { says: 'finds „lepsza komunikacja”', on: improving('Lepsza komunikacja'), finds: ['sees stock'] },
  { says: 'finds „îmbunătățirea procesului” written without its marks', on: improving('Imbunatatirea procesului'), finds: ['sees stock'] },
  { says: 'finds „подобра комуникација“', on: improving('Подобра комуникација'), finds: ['sees stock'] },
  { says: 'finds two words too few', on: improving('Cheaper delivery'), finds: ['sees short'] },
  { says: 'keeps to the words and phrases a team sets', on: improving('Cheaper delivery'), options: { words: 2, phrases: ['cheaper delivery'] }, finds: ['sees stock'] },
])

testRule('pain-without-improvement', [
  { says: 'passes a pain that an improvement answers', on: story({ pain: ['No price', undefined, undefined, undefined] }), finds: [] },
  { says: 'counts the pains that nothing answers', on: story({ pain: [['No price', 'No size'], undefined, undefined, undefined], improvement: [undefined, 'A', 'B', 'C'] }), finds: ['sees unanswered 2'] },
  { says: 'takes no prompt for a pain', on: story({ pain: [], improvement: [undefined, 'A', 'B', 'C'] }), finds: [] },
])

testRule('low-unexplained', [
  { says: 'passes a low that a pain explains', on: story({ emotion: [3, 2, 3, 4], pain: [undefined, 'Nothing compares', undefined, undefined] }), finds: [] },
  { says: 'passes a low that a thought explains', on: story({ emotion: [3, 1, 3, 4], thought: [undefined, '“Which one fits?”', undefined, undefined], pain: [] }), finds: [] },
  { says: 'finds a low without a cause', on: story({ emotion: [3, 2, 3, 4], pain: [] }), finds: ['compares unexplained'] },
  { says: 'is quiet where the map has no lane for causes', on: story({ emotion: [3, 2, 3, 4] }), finds: [] },
  { says: 'measures low by the scale', on: story({ emotion: [-1, 0, 1, -2], pain: [] }, { scale: { min: -2, max: 2, labels: ['a', 'b', 'c', 'd', 'e'] } }), finds: ['sees unexplained', 'uses unexplained'] },
  { says: 'measures low by the share a team sets', on: story({ emotion: [3, 2, 3, 4], pain: [] }), options: { share: 0 }, finds: [] },
])

const saying = (text: string) => story({ action: [text, 'Compares', 'Pays', 'Calls'] })

testRule('text-too-long', [
  { says: 'passes a note that fills a card', on: saying('word '.repeat(56).trim()), finds: [] },
  { says: 'finds a note that fills three', on: saying('word '.repeat(60).trim()), finds: ['sees long 299'] },
  { says: 'counts letters, not the marks on them', on: saying(`${'e\u0301'.repeat(200)}`), finds: [] },
  { says: 'keeps to the length a team sets', on: saying('Reads the poster at the stop'), options: { max: 27 }, finds: ['sees long 28'] },
])

testRule('duplicate-text', [
  { says: 'passes different notes', on: saying('Reads the poster at the stop'), finds: [] },
  { says: 'finds a copied note once, whatever its case', on: story({ action: ['Reads the poster', 'Compares', 'reads the  poster.', 'Reads the poster'] }), finds: ['buys repeated 3'] },
  { says: 'leaves touchpoints alone', on: story({ touchpoint: ['The same website', 'The same website', 'The same website', 'The same website'] }), finds: [] },
  { says: 'leaves short words alone', on: story({ action: ['Waits', 'Waits', 'Pays', 'Waits'] }), finds: [] },
  { says: 'keeps to the length a team sets', on: story({ action: ['Waits', 'Waits', 'Pays', 'Calls'] }), options: { letters: 3 }, finds: ['compares repeated 2'] },
])

testRule('stage-name-weak', [
  { says: 'passes names that say something', on: withText(filled, 'Awareness', 'Before'), finds: [] },
  { says: 'finds “Stage 1”', on: withText(fresh, 'Awareness', 'Stage 1'), finds: ['awareness generic'] },
  { says: 'finds “Етап 2” and “Krok 3”', on: withText(withText(fresh, 'Awareness', 'Етап 2'), 'Purchase', 'Krok 3'), finds: ['awareness generic', 'purchase generic'] },
  { says: 'finds the name that a new stage gets', on: withText(fresh, 'Awareness', 'New stage'), finds: ['awareness generic'] },
  { says: 'finds a blank name', on: withText(fresh, 'Purchase', ' '), finds: ['purchase blank'] },
  { says: 'finds two of one name', on: withText(fresh, 'Loyalty', 'purchase'), finds: ['loyalty duplicate'] },
])

testRule('text-hygiene', [
  { says: 'passes a tidy note', on: saying('Reads the poster, twice; waits.'), finds: [] },
  { says: 'finds a double space', on: saying('Reads  the poster'), finds: ['sees spaces'] },
  { says: 'finds a space before a comma', on: saying('Reads , then waits'), finds: ['sees spaces'] },
  { says: 'finds a zero-width space', on: saying('Reads the\u200B poster'), finds: ['sees invisible'] },
  { says: 'finds a lone bullet', on: saying('• Reads the poster'), finds: ['sees bullet'] },
  { says: 'finds a small word twice, in any language', on: story({ action: ['Reads the the poster', 'Patrzy na na plakat', 'Stă în în stație', 'Чека на на постојка'] }), finds: ['sees repeated', 'compares repeated', 'buys repeated', 'uses repeated'] },
  { says: 'leaves a word alone that is meant twice', on: saying('Bardzo bardzo czeka'), finds: [] },
  { says: 'leaves a list, a smiley and joined emoji alone', on: story({ action: ['- reads\n- waits', 'Waits :)', 'With a 👩‍👧 friend', 'Calls'] }), finds: [] },
])

const banned = { terms: [{ term: 'user', use: 'customer' }, { term: 'leverage' }] }

testRule('banned-term', [
  { says: 'bans nothing by itself', on: saying('The user reads'), finds: [] },
  { says: 'finds a word with another in its place', on: saying('The User reads'), options: banned, finds: ['sees replace'] },
  { says: 'finds a word with none', on: saying('We leverage it'), options: banned, finds: ['sees avoid'] },
  { says: 'takes whole words only', on: saying('Two users misuse it'), options: banned, finds: [] },
  { says: 'knows where Cyrillic words end', on: story({ action: ['Корисник чита', 'Корисникот чита', 'Pays', 'Calls'] }), options: { terms: [{ term: 'корисник' }] }, finds: ['sees avoid'] },
  { says: 'looks at the names of stages too', on: withText(story(), 'Sees', 'User sees'), options: banned, finds: ['sees replace'] },
])
