import { randomUUID } from 'node:crypto'
import { runCommand } from './run-command'
import { pluginBeside } from './plugin-beside'

// A reader such as `head` may leave before the end; that is its right and no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  plugin: () => pluginBeside(import.meta.url),
  newKey: randomUUID,
  today: () => new Date().toISOString().slice(0, 10),
})
