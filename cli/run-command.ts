import { version } from '../package.json'
import { LOCALES, type Locale } from '../plugin/core/journey/locale'
import { commands } from './commands/index'
import type { ExitCode } from './exit-code'
import { cliSay } from './messages/catalogues'
import { listed } from './problem'
import type { World } from './world'

/** Runs what stands behind `waymark` and tells how it ended. Whatever goes wrong is one line, never a stack trace. */
export async function runCommand(argv: readonly string[], world: World): Promise<ExitCode> {
  const say = cliSay(languageOf(argv))
  const [name, ...args] = argv
  if (name === '--version') {
    world.out(`${version}\n`)
    return 0
  }
  if (name === 'help' || argv.includes('--help') || argv.includes('-h')) {
    world.out(`${say('help', { version })}\n`)
    return 0
  }
  const refuse = (key: string, gaps: Parameters<typeof say>[1] = {}): ExitCode => {
    world.err(`${say(key, gaps).replace(/\s+/g, ' ')}\n`)
    return 2
  }
  const known = listed(commands.map((command) => command.name))
  if (name === undefined) return refuse('usage.no-command', { known })
  const command = commands.find((one) => one.name === name)
  if (!command) return refuse('usage.unknown-command', { command: name, known })
  try {
    const done = await command.run(args, { world, say })
    return done.ok ? done.value : refuse(done.problem.key, done.problem.gaps)
  } catch (error) {
    return refuse('unexpected', { detail: error instanceof Error ? error.message : String(error) })
  }
}

/** The language is needed before the options are read, to say what is wrong with them. */
function languageOf(argv: readonly string[]): Locale {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const word = argv[at]?.includes('=') ? argv[at]?.slice('--lang='.length) : argv[at + 1]
  return LOCALES.find((locale) => at >= 0 && locale === word) ?? 'en'
}
