import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64Of, bytesOfBase64, bytesOfHex, hexOf } from '../../../cli/engine/model/bytes'
import { sha1 } from '../../../cli/engine/model/sha1'

const bytes = fc.uint8Array({ maxLength: 300 })

test('an image is named as Node would name it', () => {
  fc.assert(fc.property(bytes, (some) => { expect(hexOf(sha1(some))).toBe(createHash('sha1').update(some).digest('hex')) }))
})

test('bytes written down read back as themselves', () => {
  fc.assert(fc.property(bytes, (some) => {
    expect(bytesOfHex(hexOf(some))).toEqual(some)
    expect(bytesOfBase64(base64Of(some))).toEqual(some)
  }))
})
