import { auditSpeed } from './audit-speed'
import { findingMemory } from './finding-memory'
import { hostCalls } from './host-calls'
import { liveEdit } from './live-edit'
import { quickJsLoad } from './quickjs-load'
import { recogniseSpeed } from './recognise-speed'
import { sizes } from './sizes'

const program = import.meta.url
let isOver = false
for (const bench of [sizes, quickJsLoad, () => hostCalls(program), () => liveEdit(program), () => auditSpeed(program), () => findingMemory(program), () => recogniseSpeed(program)]) {
  for (const one of await bench()) {
    process.stdout.write(`${JSON.stringify(one)}\n`)
    isOver ||= !one.ok
  }
}
process.exitCode = isOver ? 1 : 0
