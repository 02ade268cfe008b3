import { LOCALES } from '../../plugin/core/journey/locale'
import { lookOf } from '../../plugin/core/brand/look'
import { trailBrand } from '../../plugin/core/brand/built-in'
import { insertMap } from '../../plugin/usecases/insert-map'
import { createEngine } from '../engine/engine'
import { openHands } from '../hands'
import { chosenLanes } from '../inputs/chosen-lanes'
import { chosenStages } from '../inputs/chosen-stages'
import { openBrand } from '../inputs/open-brand'
import { openTemplate } from '../inputs/open-template'
import { oneOf } from '../one-of'
import { outputsFor } from '../outputs/index'
import { writeOutputs } from '../outputs/write-outputs'
import { parseOptions } from '../parse-options'
import { fine, listed, problem } from '../problem'
import { failureText } from '../failure-text'
import type { Command } from './command'

const options = {
  template: { type: 'string' }, locale: { type: 'string', default: 'en' }, stages: { type: 'string' }, lanes: { type: 'string' },
  brand: { type: 'string' }, theme: { type: 'string', default: 'light' }, filled: { type: 'boolean', default: false }, out: { type: 'string', multiple: true, default: [] }, lang: { type: 'string', default: 'en' },
} satisfies Parameters<typeof parseOptions>[2]

/** Draws a map on an empty page and writes it as files. Nothing is drawn before everything asked for is known to be possible. */
export const insert: Command = {
  name: 'insert',
  async run(args, { world, say }) {
    const parsed = parseOptions('insert', args, options)
    if (!parsed.ok) return parsed
    const { values, positionals } = parsed.value
    const lang = oneOf('--lang', values.lang, LOCALES)
    if (!lang.ok) return lang
    if (!values.out.length) return problem('usage.no-out')
    // “--out a.fig b.png” is one --out and one file behind it.
    const files = [...values.out, ...positionals]
    const outputs = outputsFor(files)
    if (!outputs.ok) return outputs
    const locale = oneOf('--locale', values.locale, LOCALES)
    if (!locale.ok) return locale
    const template = await openTemplate(values.template, lang.value)
    if (!template.ok) return template
    const stages = chosenStages(template.value, locale.value, values.stages)
    if (!stages.ok) return stages
    const lanes = chosenLanes(template.value, values.lanes)
    if (!lanes.ok) return lanes
    const theme = oneOf('--theme', values.theme, ['light', 'dark'])
    if (!theme.ok) return theme
    const brand = values.brand === undefined ? fine(trailBrand) : await openBrand(values.brand, lang.value)
    if (!brand.ok) return brand

    const names = (stages.value ?? []).map(({ name }) => name)
    const twice = names.find((name, at) => names.indexOf(name) < at)
    if (twice !== undefined) world.err(`${say('insert.same-stage', { name: twice })}\n`)
    const engine = await createEngine()
    const hands = await openHands(engine, world)
    if (!hands.ok) return hands
    try {
      const done = await insertMap(hands.value.client, {
        template: template.value,
        choices: { locale: locale.value, filled: values.filled, ...(stages.value && { stages: stages.value }), ...(lanes.value && { lanes: lanes.value }) },
        look: lookOf(brand.value, theme.value, 'variables'), brand: brand.value.id, theme: theme.value, key: world.newKey(),
      })
      if (!done.ok) return problem('plugin.failed', { file: template.value.id, detail: failureText(done) })
      for (const { wanted, used } of done.result.fallbackFonts) world.err(`${say('insert.fallback-font', { wanted, used })}\n`)
      if (done.result.unbound.length) world.err(`${say('insert.unbound', { count: done.result.unbound.length })}\n`)
      const written = await writeOutputs(outputs.value, engine, hands.value.client, done.result.id)
      if (!written.ok) return written
      world.out(`${say('insert.done', { files: listed(files) })}\n`)
      return fine(0)
    } finally {
      hands.value.close()
    }
  },
}
