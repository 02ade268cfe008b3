import { describe, expect, test } from 'vitest'
import { createLexicon } from '../../../plugin/core/words/lexicon'
import { readLabel } from '../../../plugin/core/words/read-label'

const lexicon = createLexicon()
const sense = (text: string) => readLabel(lexicon, text)?.sense ?? null

describe('labels are known by their words', () => {
  test.each([
    ['2. Touchpoints ✨', 'touchpoint'], ['Emotion (1–5)', 'emotion'], ['Customer touchpoint', 'touchpoint'], ['TOUCH-POINTS', 'touchpoint'], ['Pain-points', 'pain'],
    ['Punkty styku', 'touchpoint'], ['punkty kontaktu', 'touchpoint'], ['Emocje', 'emotion'], ['Możliwości', 'improvement'], ['Puncte de contact', 'touchpoint'], ['Emoţii', 'emotion'], ['Îmbunătățiri', 'improvement'],
    ['Допирни точки', 'touchpoint'], ['Емоции', 'emotion'], ['Подобрувања', 'improvement'], ['Kontaktpunkte', 'touchpoint'], ['Schmerzpunkte', 'pain'], ['Maßnahmen', 'improvement'], ['Points de contact', 'touchpoint'], ['Ressenti', 'emotion'],
    ['Puntos de dolor', 'pain'], ['Emoções', 'emotion'], ['Punti di contatto', 'touchpoint'], ['Knelpunten', 'pain'], ['Больові точки', 'pain'], ['Příležitosti', 'improvement'], ['Toutchpoints', 'touchpoint'], ['Oportunities', 'improvement'],
  ])('%s is %s', (text, role) => {
    expect(sense(text)).toBe(role)
  })
})

// A word one letter away from a long label (“Emoticon”) is taken for a slip of the pen; it takes a whole table of lanes to make a map.
describe('words that look alike are no labels', () => {
  test.each([
    'Cell', 'Cesta domů', 'Ціна', 'Цена', 'Price', 'Notion', 'Motion', 'Paint', 'Painter', 'Spain', 'Panel', 'Touchscreen', 'Touchpad', 'Contract', 'Contact us', 'Traction', 'Reaction time test', 'Owl', 'Metro', 'Person',
    'Channel Islands', 'Goalkeeper', 'Chance of rain 20 %', 'Ideal', 'Sign in', 'Total to pay', 'Blue, size 42', 'Lorem', 'Faser', 'Etage', 'Point', 'Point of sale terminal 4',
  ])('%s', (text) => {
    expect(sense(text)).toBeNull()
  })
})
