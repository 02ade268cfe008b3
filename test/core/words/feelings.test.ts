import { expect, test } from 'vitest'
import { readFeeling } from '../../../plugin/core/words/feeling'
import { gradeOfName, iconWord } from '../../../plugin/core/words/icon-name'
import { createLexicon } from '../../../plugin/core/words/lexicon'
import { scaleOf } from '../../../plugin/core/reading/recognise/scale'
import { FEELINGS } from '../../support/drawn/phrases'

const lexicon = createLexicon()
const grade = (text: string) => {
  const feeling = readFeeling(lexicon, text)
  return feeling && feeling.by !== 'number' ? feeling.grade : null
}
const figure = (text: string) => {
  const feeling = readFeeling(lexicon, text)
  return feeling?.by === 'number' ? feeling.value : null
}

test.each(Object.entries(FEELINGS))('five feelings from worst to best are told apart in %s', (_, words) => {
  expect(words.map(grade)).toEqual([-2, -1, 0, 1, 2])
})

test.each([['😡', -2], ['🙁', -1], ['😐', 0], ['🙂 Curious', 1], ['🤩', 2], [':-(', -1], [':)', 1], ['++', 2], ['very happy', 2], ['not happy', -1], ['a bit frustrated', -1], ['sehr zufrieden', 2]])('“%s” is a feeling of grade %i', (text, value) => {
  expect(grade(text)).toBe(value)
})

test.each([['3', 3], ['4/5', 4], ['-2', -2], ['−1', -1], ['+2', 2], ['0', 0], ['★★★☆☆', 3], ['Happy (4)', 4], ['3,5', 3.5]])('“%s” is the figure %d', (text, value) => {
  expect(figure(text)).toBe(value)
})

test.each(['Where is my order?', 'Waits for the second call of the day', 'Opens the website', ''])('“%s” rates no feeling', (text) => {
  expect(readFeeling(lexicon, text)).toBeNull()
})

test.each([['Mood=Happy', 1], ['icon/face-sad', -1], ['sentiment_very_satisfied', 2], ['sentiment_very_dissatisfied', -2], ['emotion-4', 1], ['😡', -2], ['Vector 12', null], ['Ellipse 3', null], ['icons/email', null]])('a layer called “%s” shows a feeling of %s', (name, value) => {
  expect(gradeOfName(lexicon, name)).toBe(value)
})

test('an icon speaks by the name a person gave it', () => {
  expect(['icons/email', 'Phone', 'Group 12', 'Vector', 'Ellipse 4'].map(iconWord)).toEqual(['email', 'Phone', null, null, null])
})

test.each([
  ['Emotion (1–10)', [3, 4], [1, 10]], ['Emotions', [1, 5, 3], [1, 5]], ['Emotions', [-1, 2], [-2, 2]], ['Emotions', [0, 2, 1], [-2, 2]], ['Emotions', [7, 9], [1, 10]], ['Mood', [20, 80], [0, 100]],
] as const)('figures under “%s” such as %j lie on a scale of %j', (label, values, [min, max]) => {
  expect(scaleOf(label, values.map((value) => ({ by: 'number', value })))).toMatchObject({ min, max })
})
