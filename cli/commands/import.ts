import { lookOf } from '../../plugin/core/brand/look'
import { trailBrand } from '../../plugin/core/brand/built-in'
import { tellRemark } from '../../plugin/core/formats/import/imported'
import { LOCALES } from '../../plugin/core/journey/locale'
import { speak } from '../../plugin/core/messages/catalogues'
import { importMap } from '../../plugin/usecases/import-map'
import { createEngine } from '../engine/engine'
import { failureText } from '../failure-text'
import { openHands } from '../hands'
import { importFile } from '../inputs/import-file'
import { openBrand } from '../inputs/open-brand'
import { oneOf } from '../one-of'
import { outputsFor } from '../outputs/index'
import { writeOutputs } from '../outputs/write-outputs'
import { parseOptions } from '../parse-options'
import { fine, listed, problem } from '../problem'
import type { Command } from './command'

const options = { brand: { type: 'string' }, theme: { type: 'string', default: 'light' }, locale: { type: 'string', default: 'en' }, lang: { type: 'string', default: 'en' }, out: { type: 'string', multiple: true, default: [] } } satisfies Parameters<typeof parseOptions>[2]

/** Draws a map that another tool wrote, on an empty page, and tells what of the file a map cannot hold. */
export const importCommand: Command = {
  name: 'import',
  async run(args, { world, say }) {
    const parsed = parseOptions('import', args, options)
    if (!parsed.ok) return parsed
    const { values, positionals: [file, ...others] } = parsed.value
    const lang = oneOf('--lang', values.lang, LOCALES)
    if (!lang.ok) return lang
    const locale = oneOf('--locale', values.locale, LOCALES)
    if (!locale.ok) return locale
    if (file === undefined) return problem('import.no-file')
    if (!values.out.length) return problem('usage.no-out')
    // “--out a.fig b.png” is one --out and one file behind it.
    const files = [...values.out, ...others]
    const outputs = outputsFor(files)
    if (!outputs.ok) return outputs
    const theme = oneOf('--theme', values.theme, ['light', 'dark'])
    if (!theme.ok) return theme
    const brand = values.brand === undefined ? fine(trailBrand) : await openBrand(values.brand, lang.value)
    if (!brand.ok) return brand
    const speech = speak(lang.value)
    const read = await importFile(file, locale.value, speech)
    if (!read.ok) return read

    const engine = await createEngine()
    const hands = await openHands(engine, world)
    if (!hands.ok) return hands
    try {
      const { map, dropped } = read.value
      const done = await importMap(hands.value.client, map, { look: lookOf(brand.value, theme.value, 'variables'), brand: brand.value.id, theme: theme.value, key: world.newKey() })
      if (!done.ok) return problem('plugin.failed', { file, detail: failureText(done) })
      for (const { wanted, used } of done.result.fallbackFonts) world.err(`${say('insert.fallback-font', { wanted, used })}\n`)
      if (done.result.unbound.length) world.err(`${say('insert.unbound', { count: done.result.unbound.length })}\n`)
      const written = await writeOutputs(outputs.value, engine, hands.value.client, done.result.id)
      if (!written.ok) return written
      for (const remark of dropped) world.out(`${tellRemark(remark, speech)}\n`)
      world.out(`${say('insert.done', { files: listed(files) })}\n`)
      return fine(0)
    } finally {
      hands.value.close()
    }
  },
}
