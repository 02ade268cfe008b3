import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { AA, contrast } from '../../plugin/core/brand/contrast'

const style = readFileSync('ui/style.css', 'utf8')

/** The tokens of a theme, with what stands in for Figma's own variables. */
function tokens(selector: string): Readonly<Record<string, string>> {
  const block = style.slice(style.indexOf(`${selector} {`)).split('}')[0] ?? ''
  return Object.fromEntries([...block.matchAll(/--([a-z-]+): (?:var\([^,]+, )?(#[0-9a-f]{3,6})\)?;/g)].map(([, name = '', hex = '']) => [name, hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex]))
}

/** Which words stand on which ground, and which lines and marks. */
const words = [['text', 'paper'], ['text', 'quiet'], ['text', 'press'], ['text', 'good-soft'], ['text', 'tip-soft'], ['muted', 'paper'], ['muted', 'quiet'], ['on-brand', 'brand'], ['on-brand', 'brand-hover'], ['brand-text', 'brand-soft'], ['gap', 'gap-soft'], ['check', 'check-soft'], ['tip', 'tip-soft'], ['on-inverse', 'inverse']] as const
const marks = [['good', 'good-soft'], ['gap', 'gap-soft'], ['check', 'check-soft'], ['ring', 'paper'], ['ring', 'quiet'], ['brand', 'press'], ['edge', 'paper'], ['muted', 'quiet']] as const

describe.each([['light', ':root'], ['dark', ':root.figma-dark']])('the %s theme', (_, selector) => {
  const theme = { ...tokens(':root'), ...tokens(selector) }
  const hex = (token: string) => {
    const found = theme[token]
    if (found === undefined) throw new Error(`no token ${token}`)
    return found
  }

  test.each(words)('words in %s are read on %s', (ink, ground) => {
    expect(contrast(hex(ink), hex(ground))).toBeGreaterThanOrEqual(AA.text)
  })

  test.each(marks)('%s is seen on %s', (ink, ground) => {
    expect(contrast(hex(ink), hex(ground))).toBeGreaterThanOrEqual(AA.mark)
  })
})

test('no colour is written outside of the two themes', () => {
  const rest = style.slice(style.indexOf('/* Ground */'))
  expect([...rest.matchAll(/#[0-9a-f]{3,8}\b/gi)].map((match) => match[0])).toEqual([])
})
