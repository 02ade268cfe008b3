import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64Of, bytesOf } from '../../../../plugin/core/brand/logo/base64'
import { LOGO_LARGEST, parseLogo } from '../../../../plugin/core/brand/logo/parse-logo'

const four = (n: number) => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]
const png = (width: number, height: number) => base64Of(Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, ...four(width), ...four(height), 8, 6, 0, 0, 0]))

test('bytes survive base64, and it is what everybody else writes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
    expect(bytesOf(base64Of(bytes))).toEqual(bytes)
    expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'))
  }))
})

test('a PNG tells its size', () => {
  expect(parseLogo('png', png(240, 64))).toEqual({ ok: true, logo: { type: 'png', data: png(240, 64), width: 240, height: 64 } })
})

test.each([
  ['is wider than Figma shows', 'png', png(5000, 10), 'logo-too-large'],
  ['has no height', 'png', png(10, 0), 'logo-not-png'],
  ['is a GIF', 'png', base64Of(Uint8Array.from([...'GIF89a'].map((letter) => letter.charCodeAt(0)))), 'logo-not-png'],
  ['is no base64', 'png', 'data:image/png;base64,AAAA', 'logo-not-png'],
  ['is cut off', 'png', png(240, 64).slice(0, 16), 'logo-not-png'],
  ['is longer than a logo may be', 'svg', ' '.repeat(LOGO_LARGEST + 1), 'logo-too-large'],
  ['is a picture called a drawing', 'svg', png(240, 64), 'logo-not-svg'],
] as const)('a logo that %s is refused', (_, type, data, problem) => {
  expect(parseLogo(type, data)).toMatchObject({ ok: false, problem })
})
