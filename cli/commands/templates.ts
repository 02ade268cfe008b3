import { summaries, type TemplateSummary } from 'waymark:templates'
import { LOCALES } from '../../plugin/core/journey/locale'
import { columns } from '../../plugin/core/formats/report/columns'
import { oneOf } from '../one-of'
import { parseOptions } from '../parse-options'
import { fine, problem } from '../problem'
import type { Command } from './command'

const options = { format: { type: 'string', default: 'text' }, lang: { type: 'string', default: 'en' } } as const

/** Lists what can be inserted. */
export const templates: Command = {
  name: 'templates',
  async run(args, { world, say }) {
    const parsed = parseOptions('templates', args, options)
    if (!parsed.ok) return parsed
    const [surplus] = parsed.value.positionals
    if (surplus !== undefined) return problem('usage.unexpected', { argument: surplus })
    const format = oneOf('--format', parsed.value.values.format, ['text', 'json'])
    if (!format.ok) return format
    const lang = oneOf('--lang', parsed.value.values.lang, LOCALES)
    if (!lang.ok) return lang
    if (format.value === 'json') world.out(`${JSON.stringify(summaries.map(listing))}\n`)
    else world.out(`${columns(summaries.map((one) => [one.id, say('templates.line', { name: one.name[lang.value], stages: say('count.stages', { count: one.stages }), lanes: say('count.lanes', { count: one.lanes }) })])).join('\n')}\n`)
    return fine(0)
  },
}

/** Only what outsiders may rely on. */
const listing = ({ id, version, name, category, stages, lanes }: TemplateSummary) => ({ id, version, name, category, stages, lanes })
