import { configuredRules, PRESETS } from '../../plugin/core/audit/config'
import { rules } from '../../plugin/core/audit/rules/index'
import { LOCALES } from '../../plugin/core/journey/locale'
import { speak } from '../../plugin/core/messages/catalogues'
import { auditWorld } from '../audit-world'
import { worse, type ExitCode } from '../exit-code'
import { codeFor, FAILING, FAIL_ON } from '../fail-on'
import type { Run } from '../formats/format'
import { formats } from '../formats/index'
import { auditFile } from '../inputs/audit-file'
import { openConfig } from '../inputs/open-config'
import { oneOf } from '../one-of'
import { parseOptions } from '../parse-options'
import { fine, problem } from '../problem'
import type { Command } from './command'

const options = {
  preset: { type: 'string' }, config: { type: 'string' }, page: { type: 'string' }, lang: { type: 'string', default: 'en' },
  format: { type: 'string', default: formats[0].name }, 'fail-on': { type: 'string', default: 'error' },
} satisfies Parameters<typeof parseOptions>[2]

/** Audits files one after the other, in order; each is told as soon as it is done. One that cannot be read does not stop the rest. */
export const audit: Command = {
  name: 'audit',
  async run(args, { world, say }) {
    const parsed = parseOptions('audit', args, options)
    if (!parsed.ok) return parsed
    const { values, positionals: files } = parsed.value
    const lang = oneOf('--lang', values.lang, LOCALES)
    if (!lang.ok) return lang
    const named = oneOf('--format', values.format, formats.map(({ name }) => name))
    if (!named.ok) return named
    const failOn = oneOf('--fail-on', values['fail-on'], FAIL_ON)
    if (!failOn.ok) return failOn
    const asked = values.preset === undefined ? fine(undefined) : oneOf('--preset', values.preset, PRESETS)
    if (!asked.ok) return asked
    const config = await openConfig(values.config)
    if (!config.ok) return config
    if (!files.length) return problem('usage.no-files')

    const format = formats.find(({ name }) => name === named.value) ?? formats[0]
    const preset = asked.value ?? config.value.preset ?? 'recommended'
    const speech = speak(lang.value)
    const run: Run = { files, date: world.today(), failing: FAILING[failOn.value] }
    if (format.start) world.out(format.start(speech, run))
    const told = auditWorld(world)
    let code: ExitCode = 0
    for (const file of files) {
      const audited = await auditFile({ file, world, options: { preset, rules: configuredRules(rules, config.value), world: told }, ...(values.page !== undefined && { page: values.page }) })
      if (!audited.ok) {
        const message = say(audited.problem.key, audited.problem.gaps)
        world.err(`${message}\n`)
        if (format.failure) world.out(format.failure(file, { code: audited.problem.key, message }))
        code = 2
        continue
      }
      if (!audited.value.maps.length) world.err(`${say('audit.no-maps', { file })}\n`)
      world.out(format.report(audited.value, speech, run))
      code = worse(code, codeFor(audited.value, failOn.value))
    }
    if (format.end) world.out(format.end)
    return fine(code)
  },
}
