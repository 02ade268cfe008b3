import { expect, test } from 'vitest'
import { foldWords } from '../../../plugin/core/words/fold'
import { createLexicon } from '../../../plugin/core/words/lexicon'
import { readLabel } from '../../../plugin/core/words/read-label'
import { LABEL_SETS } from '../../support/drawn/label-sets'

const lexicon = createLexicon()
const senseOf = (text: string) => readLabel(lexicon, text)?.sense ?? null

test('forty and more label sets from twelve languages are at hand', () => {
  expect(LABEL_SETS.length).toBeGreaterThanOrEqual(40)
  expect(new Set(LABEL_SETS.map(({ language }) => language)).size).toBe(12)
})

test.each(LABEL_SETS.map((set, i) => [`${set.language} ${i + 1}`, set] as const))('every label of set %s is read as what its team means', (_, { lanes }) => {
  expect(lanes.map(([, label]) => [label, senseOf(label)])).toEqual(lanes.map(([role, label]) => [label, role]))
})

test.each([
  ['2. Touchpoints ✨', 'touchpoint'], ['TOUCH-POINTS', 'touchpoint'], ['touch points', 'touchpoint'], ['Customer touchpoint', 'touchpoint'], ['Key touchpoints', 'touchpoint'],
  ['Emotion (1–5)', 'emotion'], ['Emotions: how does she feel?', 'emotion'], ['😊 Feelings', 'emotion'], ['How does the customer feel?', 'emotion'],
  ['Opportunities ACME', 'improvement'], ['Opportunities for improvement', 'improvement'], ['Customer needs and goals', 'goal'], ['KPIs', 'metric'], ["KPI's", 'metric'],
  ['Touchpoimts', 'touchpoint'], ['Emotoins', 'emotion'], ['Oportunities', 'improvement'], ['Pain piints', 'pain'], ['Frustratons', 'pain'],
  ['Journey stages', 'stage'], ['Phase / Stage', 'stage'], ['Etapy podróży', 'stage'], ['Customer experience', 'experience'], ['Steps', 'steps'], ['Process', 'process'], ['Interactions', 'interaction'],
  ['Maßnahmen', 'improvement'], ['Kundenaktionen', 'action'], ['Бар’єри', 'pain'], ['Болни точки', 'pain'], ['Îmbunătățiri', 'improvement'], ['Imbunatatiri', 'improvement'], ['ULEPSZENIA', 'improvement'],
] as const)('“%s” names %s', (text, sense) => {
  expect(senseOf(text)).toBe(sense)
})

test('a label of two halves tells both', () => {
  expect(readLabel(lexicon, 'Thoughts & feelings')).toMatchObject({ sense: 'thought', also: 'emotion' })
  expect(readLabel(lexicon, 'Channels / Touchpoints')).toMatchObject({ sense: 'channel', also: 'touchpoint' })
})

test.each([
  'Team lunch', 'Painting', 'Motion', 'Auction', 'Carrier', 'Fiction', 'Peeling', 'Contest', 'Emotional support', 'Channel Islands', 'Contact us', 'Customer', 'Price', 'Cell', 'Ideas workshop', 'Problem solved by Ivo',
  'Paint', 'Goalkeeper', 'Ownership of the flat', 'Kans rijk', 'Ціна', 'Cesta do práce', 'Sees an advert on the tram', 'Orders a lamp', '😞 Frustration', '[Touchpoints]', '<emotion>', '12', '…', 'The team meets on Monday to speak of pains and gains',
])('“%s” names no lane', (text) => {
  expect(senseOf(text)).toBeNull()
})

test('gains, moments of truth and support are lanes of their own, not improvements', () => {
  expect(['Gains', 'Moments of truth', 'Support', 'Dramatic arc'].map(senseOf)).toEqual(['custom', 'custom', 'custom', 'custom'])
})

test("a team's own words come before everybody's", () => {
  expect(readLabel(createLexicon({ Doing: 'touchpoint', Glücksmomente: 'emotion' }), 'DOING')).toMatchObject({ sense: 'touchpoint', certainty: 1 })
  expect(readLabel(createLexicon({ Glücksmomente: 'emotion' }), 'Glücksmomente')).toMatchObject({ sense: 'emotion' })
})

test('words are compared without marks, case, signs and numbers', () => {
  expect(['Łódź 2!', 'ÉTAPE', 'Straße', 'допирна точка ✨', 'Емоції', 'ќерка', 'fáze/etapa'].map(foldWords)).toEqual(['lodz', 'etape', 'strasse', 'допирна точка', 'емоціі', 'керка', 'faze etapa'])
})
