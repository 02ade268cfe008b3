import { pluginBeside } from '../../plugin-beside'
import { cliSay } from '../../messages/catalogues'
import { runPlayground } from './run-playground'

const code = await pluginBeside(import.meta.url)
const done = await runPlayground(process.argv.slice(2), 'out/playground', code, (text) => process.stdout.write(text))
if (!done.ok) {
  process.stderr.write(`${cliSay('en')(done.problem.key, done.problem.gaps)}\n`)
  process.exitCode = 2
}
