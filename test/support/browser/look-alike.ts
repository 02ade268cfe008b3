import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** How far two pixels may be apart in colour, and which share of them may be: another processor smooths edges a little differently. */
const COLOUR = 0.2
const SHARE = 0.002

/** What a picture has against the reviewed one of the same name; null when they look alike. Renews it instead where `WAYMARK_LOOKS=renew`. */
export function lookAlike(seen: Buffer, file: string): string | null {
  if (process.env['WAYMARK_LOOKS'] === 'renew') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, seen)
    return null
  }
  if (!existsSync(file)) return `${file} is missing: renew it with npm run looks, and look at it`
  const [now, then] = [PNG.sync.read(seen), PNG.sync.read(readFileSync(file))]
  if (now.width !== then.width || now.height !== then.height) return `${file} is ${then.width} × ${then.height}, now ${now.width} × ${now.height}`
  const drawn = new PNG({ width: now.width, height: now.height })
  const apart = pixelmatch(now.data, then.data, drawn.data, now.width, now.height, { threshold: COLOUR })
  if (apart <= SHARE * now.width * now.height) return null
  const beside = `out/looks/${file.split('/').at(-1)}`
  mkdirSync(dirname(beside), { recursive: true })
  writeFileSync(beside, PNG.sync.write(drawn))
  return `${apart} pixels of ${file} look otherwise: see ${beside}. If that is meant, npm run looks renews it`
}
