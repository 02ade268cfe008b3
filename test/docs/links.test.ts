import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anchorsOf, linksOf, pageNames } from '../support/docs/pages'

const isOutside = (to: string) => /^(https?|mailto):/.test(to)

describe.each(pageNames)('%s', (name) => {
  const links = linksOf(name).filter(({ to }) => !isOutside(to))

  test('leads only to what is there', () => {
    const lost = links.filter(({ to }) => {
      const [path = '', anchor] = to.split('#')
      const page = path === '' ? name : join(dirname(name), path)
      return !existsSync(page) || anchor !== undefined && !anchorsOf(page).includes(anchor)
    })
    expect(lost.map(({ to }) => to)).toEqual([])
  })

  test('says in words what its pictures show', () => {
    expect(links.filter(({ isPicture, words }) => isPicture && words.trim().length < 4).map(({ to }) => to)).toEqual([])
  })
})

test('links, pictures and anchors are seen at all', () => {
  const all = pageNames.flatMap(linksOf)
  expect([all.some(({ to }) => to.includes('#')), all.some(({ isPicture }) => isPicture), all.length > 40]).toEqual([true, true, true])
})

test('no page stands where nobody finds it', () => {
  const reached = new Set(['README.md'])
  for (const name of reached) for (const { to } of linksOf(name)) {
    const page = join(dirname(name), to.split('#')[0] ?? '')
    if (pageNames.includes(page)) reached.add(page)
  }
  expect(pageNames.filter((name) => !reached.has(name))).toEqual([])
})
