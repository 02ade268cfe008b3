import { parseArgs, type ParseArgsConfig } from 'node:util'
import { fine, problem, type Result } from './problem'

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ readonly args: string[]; readonly options: O; readonly strict: true; readonly allowPositionals: true }>>

/** The options and files of a command. Unknown options, missing and surplus values are problems, in our own words. */
export function parseOptions<O extends Options>(command: string, args: readonly string[], options: O): Result<Parsed<O>> {
  try {
    return fine(parseArgs({ args: [...args], options, strict: true, allowPositionals: true }))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return refused(command, error)
  }
}

/** Node names the option in quotes, with its placeholder: “Option '--out <value>' argument missing”. */
function refused(command: string, error: TypeError) {
  const code = 'code' in error ? error.code : ''
  const option = /'([^' ]+)/.exec(error.message)?.[1]?.replace(/,$/, '') ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return problem('usage.unknown-option', { command, option })
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return problem('usage.bad-arguments')
  return problem(/does not take/.test(error.message) ? 'usage.no-value-wanted' : 'usage.missing-value', { option })
}
