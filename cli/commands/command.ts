import type { Say } from '../../plugin/core/messages/say'
import type { ExitCode } from '../exit-code'
import type { Result } from '../problem'
import type { World } from '../world'

export interface Context {
  readonly world: World
  /** Speaks the language of `--lang`. */
  readonly say: Say
}

/** One word after `waymark`. `run` gets what stands behind it; a problem ends the program with its sentence and code 2. */
export interface Command {
  readonly name: string
  readonly run: (args: readonly string[], context: Context) => Promise<Result<ExitCode>>
}
