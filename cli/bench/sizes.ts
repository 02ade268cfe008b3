import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { figure, type Figure } from './figure'

const KB = 1024

/** Bytes of what Figma loads. */
export const sizes = (): Figure[] => [
  figure('main.js', readFileSync('dist/main.js').length, 'bytes', '40 KB', 40 * KB, 1),
  figure('ui.html, every template', gzipSync(readFileSync('dist/ui.html'), { level: 9 }).length, 'bytes gzip', '480 KB', 480 * KB, 1),
]
