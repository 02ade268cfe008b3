import { tellRemark } from '../../plugin/core/formats/import/imported'
import { LOCALES } from '../../plugin/core/journey/locale'
import { speak } from '../../plugin/core/messages/catalogues'
import { auditWorld } from '../audit-world'
import { exportFormats } from '../exports/index'
import { picture } from '../exports/picture'
import { auditFile } from '../inputs/audit-file'
import { chosenMap } from '../inputs/chosen-map'
import { oneOf } from '../one-of'
import { parseOptions } from '../parse-options'
import { fine, listed, problem } from '../problem'
import { writeFileOf } from '../write-file'
import type { Command } from './command'

const options = { format: { type: 'string' }, map: { type: 'string' }, lang: { type: 'string', default: 'en' }, out: { type: 'string' } } satisfies Parameters<typeof parseOptions>[2]

/** Writes one map of a file in the format of another tool, and tells what of it that format cannot hold. */
export const exportCommand: Command = {
  name: 'export',
  async run(args, { world, say }) {
    const parsed = parseOptions('export', args, options)
    if (!parsed.ok) return parsed
    const { values, positionals: [file, surplus] } = parsed.value
    const lang = oneOf('--lang', values.lang, LOCALES)
    if (!lang.ok) return lang
    const names = [...exportFormats.map(({ name }) => name), 'png']
    if (values.format === undefined) return problem('export.no-format', { known: listed(names) })
    const named = oneOf('--format', values.format, names)
    if (!named.ok) return named
    if (file === undefined) return problem('export.no-file')
    if (surplus !== undefined) return problem('usage.unexpected', { argument: surplus })
    if (values.out === undefined) return problem('usage.no-out')
    const read = await auditFile({ file, world, options: { world: auditWorld(world) } })
    if (!read.ok) return read
    const reading = chosenMap(read.value, values.map)
    if (!reading.ok) return reading

    const format = exportFormats.find(({ name }) => name === named.value)
    const made = format?.write(reading.value.map, speak(reading.value.map.locale))
    const content = made ? fine(made.text) : await picture(file, reading.value, world)
    if (!content.ok) return content
    const written = await writeFileOf(values.out, content.value)
    if (!written.ok) return written
    for (const remark of made?.lost ?? []) world.out(`${tellRemark(remark, speak(lang.value))}\n`)
    world.out(`${say('export.done', { file: values.out })}\n`)
    return fine(0)
  },
}
