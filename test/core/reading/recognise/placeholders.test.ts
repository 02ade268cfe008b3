import { expect, test } from 'vitest'
import { createLexicon } from '../../../../plugin/core/words/lexicon'
import { isPlaceholderText, notApplicable } from '../../../../plugin/core/words/placeholder'
import { PHRASES, PLACEHOLDERS } from '../../../support/drawn/phrases'

const lexicon = createLexicon()

test.each(Object.entries(PLACEHOLDERS))('texts that stand for a missing one are known in %s', (_, texts) => {
  expect(texts.filter((text) => !isPlaceholderText(lexicon, text))).toEqual([])
})

test.each(Object.entries(PHRASES))('notes of people are content in %s', (_, texts) => {
  expect(texts.filter((text) => isPlaceholderText(lexicon, text))).toEqual([])
})

test.each(['[Touchpoint]', '<note>', '{{text}}', 'Lorem ipsum dolor sit amet, consetetur', 'TBD', 'tbc', 'Add your idea here', 'Sample text', '…', '—', '- - -', '?', '😊 / 😐 / 😞', 'Happy / Neutral / Sad', 'N/A', 'xxx', 'Text 2'])('“%s” is a placeholder', (text) => {
  expect(isPlaceholderText(lexicon, text)).toBe(true)
})

test.each(['5', '😊', '★★★☆☆', 'Web', '09:00', 'Enter delivery address.', 'Fill in the form', 'Add cheese', 'Replace the battery', 'Describe the problem to the agent', 'Completează formularul', 'Inserta la tarjeta', 'Klicken auf die Anzeige', '(no contact)'])('“%s” is content', (text) => {
  expect(isPlaceholderText(lexicon, text)).toBe(false)
})

test('what does not apply says why, or is as good as empty', () => {
  expect(['N/A – we have no shop here', 'Not applicable: the bank decides', 'n/a', 'Nie dotyczy', 'Orders a lamp'].map((text) => notApplicable(lexicon, text))).toEqual(['we have no shop here', 'the bank decides', '', '', null])
})
