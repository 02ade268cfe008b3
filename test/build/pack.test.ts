import fc from 'fast-check'
import { expect, test } from 'vitest'
import { texts } from 'waymark:templates'
import { templateTexts } from '../../templates/catalogue.mjs'
import { pack, unpack } from '../../templates/pack.mjs'

test('every template comes out of the pack as it went in', () => {
  const files = templateTexts()
  expect(Object.keys(texts)).toEqual(Object.keys(files))
  for (const [id, text] of Object.entries(files)) expect(JSON.parse(texts[id] ?? 'null')).toEqual(JSON.parse(text))
})

test('a template comes out as it went in, whatever its languages say and leave out', () => {
  const words = fc.letrec((tie) => ({
    words: fc.oneof({ depthSize: 'small' }, fc.string(), fc.array(tie('words'), { maxLength: 3 }), fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), tie('words'), { maxKeys: 3 })),
  })).words
  const template = fc.record({ id: fc.constant('one'), words: fc.record({ en: words, mk: words }) })
  fc.assert(fc.property(template, (one) => {
    expect(JSON.parse(unpack(pack([one]))('one'))).toEqual(one)
  }))
})
