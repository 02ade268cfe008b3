import { randomUUID } from 'node:crypto'
import { cliSay } from '../messages/catalogues'
import { pluginBeside } from '../plugin-beside'
import { runDemo } from './run-demo'

const done = await runDemo('out', {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  plugin: () => pluginBeside(import.meta.url),
  newKey: randomUUID,
  today: () => new Date().toISOString().slice(0, 10),
})
if (!done.ok) {
  process.stderr.write(`${cliSay('en')(done.problem.key, done.problem.gaps)}\n`)
  process.exitCode = 2
}
