import type { FixPlan } from '../../plugin/core/audit/fix/plan-fixes'
import type { PreviewEntry } from '../../plugin/core/audit/fix/preview'
import { tellFinding } from '../../plugin/core/messages/tell'
import type { Say } from '../../plugin/core/messages/say'
import type { Fixed } from '../../plugin/usecases/fix-findings'

const block = (title: string, lines: readonly string[]): string => `${[title.replace(/\s+/g, ' '), ...lines.map((line) => `  ${line.replace(/\s+/g, ' ')}`)].join('\n')}\n`

/** What fixing a map would change, one line each. `say` is the program's own. */
export const planLines = (title: string, { preview }: FixPlan, say: Say): string => block(title, preview.length ? preview.map((entry) => entryLine(entry, say)) : [say('fix.nothing')])

/** What was mended in a map, and what would not go. `speech` tells findings. */
export const fixLines = (title: string, { mended, left }: Fixed, say: Say, speech: Say): string => block(title, [
  ...(mended.length ? mended.map((finding) => say('fix.mended', { what: tellFinding(speech, finding).title })) : [say('fix.nothing')]),
  ...left.map((finding) => say('fix.left', { what: tellFinding(speech, finding).title })),
])

function entryLine(entry: PreviewEntry, say: Say): string {
  switch (entry.kind) {
    case 'text': return say('fix.text', { name: entry.name, before: entry.before, after: entry.after })
    case 'property': return say('fix.property', { name: entry.name, property: entry.property, before: shown(entry.before), after: shown(entry.after) })
    case 'data': return say('fix.data', { name: entry.name })
    case 'added': return say('fix.added', { name: entry.name })
    case 'removed': return say('fix.removed', { name: entry.name })
    case 'moved': return say('fix.moved', { name: entry.name })
    case 'variable': return say('fix.variable', { token: entry.token, after: entry.after })
  }
}

const shown = (value: string | number | boolean | null): string => (value === null ? '–' : String(value))
