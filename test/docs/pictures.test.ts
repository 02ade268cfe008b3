import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { linksOf, pageNames } from '../support/docs/pages'
import { jpegSize, pngSize } from '../support/docs/picture-size'

const stored = ['docs/pictures', 'docs/community'].flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))

test('every picture is shown or named by a page', () => {
  const shown = new Set(pageNames.flatMap((name) => linksOf(name).map(({ to }) => join(dirname(name), to))))
  expect(stored.filter((path) => !shown.has(path))).toEqual([])
})

test('all pictures together weigh less than 4 MB', () => {
  expect(stored.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(4_000_000)
})

test('the icon is 128 × 128, as the Community asks', () => {
  expect(pngSize(readFileSync('docs/community/icon.png'))).toEqual([128, 128])
})

test('cover and screenshots are 1920 × 1080, and no more than nine screenshots', () => {
  const posters = stored.filter((path) => path.startsWith('docs/community/') && path.endsWith('.jpg'))
  expect(posters.map((path) => jpegSize(readFileSync(path)))).toEqual(posters.map(() => [1920, 1080]))
  expect(posters.filter((path) => path.includes('screenshot')).length).toBeLessThanOrEqual(9)
  expect(posters).toContain('docs/community/cover.jpg')
})
