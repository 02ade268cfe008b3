import { rules } from '../../plugin/core/audit/rules/index'
import { LOCALES } from '../../plugin/core/journey/locale'
import { speak } from '../../plugin/core/messages/catalogues'
import { auditMaps } from '../../plugin/usecases/audit-maps'
import { applyFix, previewSafe } from '../../plugin/usecases/fix-findings'
import { auditWorld } from '../audit-world'
import { failureText } from '../failure-text'
import { fixLines, planLines } from '../fixes/tell-fix'
import { openHands } from '../hands'
import { openFigFile } from '../inputs/open-fig-file'
import { oneOf } from '../one-of'
import { parseOptions } from '../parse-options'
import { fine, listed, problem } from '../problem'
import { writeFileOf } from '../write-file'
import type { Command } from './command'

const options = { rule: { type: 'string', multiple: true, default: [] }, 'dry-run': { type: 'boolean', default: false }, lang: { type: 'string', default: 'en' }, out: { type: 'string' } } satisfies Parameters<typeof parseOptions>[2]

/** Mends what is safe to mend in all maps of a Figma file, or only tells what would change. */
export const fix: Command = {
  name: 'fix',
  async run(args, { world, say }) {
    const parsed = parseOptions('fix', args, options)
    if (!parsed.ok) return parsed
    const { values, positionals } = parsed.value
    const lang = oneOf('--lang', values.lang, LOCALES)
    if (!lang.ok) return lang
    // “x.fig --rule a b” is one --rule and one rule behind it.
    const [file, ...others] = positionals
    if (file === undefined) return problem('fix.no-file')
    if (others[0] !== undefined && !values.rule.length) return problem('usage.unexpected', { argument: others[0] })
    const asked = [...values.rule, ...others]
    const known = rules.map(({ id }) => id)
    const stranger = asked.find((id) => !known.includes(id))
    if (stranger !== undefined) return problem('fix.unknown-rule', { rule: stranger, known: listed(known) })
    if (values.out === undefined && !values['dry-run']) return problem('usage.no-out')
    if (!file.toLowerCase().endsWith('.fig')) return problem('fix.unknown-kind', { file })
    if (values.out !== undefined && !values.out.toLowerCase().endsWith('.fig')) return problem('usage.bad-out', { file: values.out, known: '.fig' })
    const engine = await openFigFile(file)
    if (!engine.ok) return engine
    const hands = await openHands(engine.value, world)
    if (!hands.ok) return hands
    try {
      const { client } = hands.value
      const told = auditWorld(world)
      const read = await auditMaps(client, { scope: { in: 'file' }, options: { preset: 'recommended', world: told } })
      if (!read.ok) return problem('plugin.failed', { file, detail: failureText(read) })
      if (!read.result.maps.length) world.err(`${say('audit.no-maps', { file })}\n`)
      const speech = speak(lang.value)
      for (const audit of read.result.maps) {
        const title = audit.reading.map.title || audit.reading.name
        if (!audit.reading.tag) {
          world.err(`${say('fix.not-ours', { map: title })}\n`)
          continue
        }
        const planned = await previewSafe(client, audit, asked.length ? ({ rule }) => asked.includes(rule) : undefined, { world: told })
        if (!planned.ok) return problem('plugin.failed', { file, detail: failureText(planned) })
        if (values['dry-run']) {
          world.out(planLines(title, planned.result.plan, say))
          continue
        }
        const done = await applyFix(client, planned.result)
        if (!done.ok) return problem('plugin.failed', { file, detail: failureText(done) })
        world.out(fixLines(title, done.result, say, speech))
      }
      if (values.out === undefined || values['dry-run']) return fine(0)
      const written = await writeFileOf(values.out, await engine.value.toFig())
      if (!written.ok) return written
      world.out(`${say('export.done', { file: values.out })}\n`)
      return fine(0)
    } finally {
      hands.value.close()
    }
  },
}
