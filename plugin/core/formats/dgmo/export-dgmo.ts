import type { Emotion, JourneyMap, Note } from '../../journey/map'
import type { Role } from '../../journey/role'
import { lostFrom } from '../import/lost-from'
import type { Exported, Remark } from '../import/imported'
import { feelingsOf, fifth, notesOf, stepsOf, type StepOfMap } from '../steps/phases-of-map'
import { beforeColour, oneLine, quoteName, quoteValue } from './quote'

const HELD: readonly Role[] = ['touchpoint', 'emotion', 'improvement', 'action', 'thought', 'pain']

/**
 * A map as a dgmo `journey-map`. It holds the title, the first customer with what is said of them, the stages, touchpoints with
 * channel and owner, feelings as 1–5 with a word of one piece, what is done (one a step), thoughts, pains and improvements.
 */
export function exportDgmo(map: JourneyMap): Exported {
  const lines = [`journey-map ${oneLine(map.title)}`.trimEnd(), ...personaLines(map), ...tagLines(map, 'Channel', 'c', 'channel'), ...tagLines(map, 'Owner', 'o', 'owner')]
  for (const stage of map.stages) {
    lines.push('', `[${oneLine(stage.name) || '-'}]`)
    const actions = notesOf(map, stage.id, 'action')
    const details = ([['thought', 'thought'], ['pain', 'pain'], ['improvement', 'opportunity']] as const).flatMap(([role, key]) => notesOf(map, stage.id, role).map(({ text }) => `    ${key}: ${oneLine(text)}`))
    const steps = stepsOf(map, stage, feelingsOf(map, stage.id), Math.max(actions.length, details.length ? 1 : 0))
    steps.forEach((step, at) => {
      lines.push(stepLine(step, map))
      if (step.isCarrier) lines.push('    // jm:carrier')
      const action = actions[at]
      if (action) lines.push(`    description: ${oneLine(action.text)}`)
      if (at === 0) for (const detail of details) lines.push(detail)
    })
  }
  return { text: `${lines.join('\n')}\n`, lost: [...lostFrom(map, { role: (role) => HELD.includes(role), detail: holds, header: ['about'] }), ...brokenLines(map)] }
}

function stepLine({ name, touchpoint, feeling }: StepOfMap, map: JourneyMap): string {
  const pairs = [
    ...(feeling?.value === undefined ? [] : [`score: ${fifth(feeling.value, map)}`]),
    ...(wordOf(feeling) ? [`emotion: ${wordOf(feeling)}`] : []),
    ...(touchpoint?.channel ? [`c: ${quoteValue(touchpoint.channel)}`] : []),
    ...(touchpoint?.owner ? [`o: ${quoteValue(touchpoint.owner)}`] : []),
  ]
  return `  ${[quoteName(name), pairs.join(', ')].filter(Boolean).join(' ')}`
}

/** dgmo drops a feeling that is more than one word. */
const wordOf = (feeling: Emotion | undefined): string => (feeling?.word && /^[^\s,"']+$/.test(feeling.word.trim()) ? feeling.word.trim() : '')

function personaLines({ personas: [first] }: JourneyMap): string[] {
  const name = oneLine(first?.name ?? '')
  if (!name) return []
  // A colour of its own keeps the name's last word from being taken for one.
  const colour = beforeColour(name) !== null || name.toLowerCase().includes(' color:') ? ' color: gray' : ''
  return [`persona ${name}${colour}`, ...(first?.about ?? '').split('\n').map((line) => line.trim()).filter(Boolean).map((line) => `  ${line}`)]
}

function tagLines(map: JourneyMap, group: string, alias: string, field: 'channel' | 'owner'): string[] {
  const values = new Set(map.stages.flatMap(({ id }) => notesOf(map, id, 'touchpoint').flatMap((note) => (note[field] ? [oneLine(note[field])] : []))))
  return values.size ? [`tag ${group} as ${alias}`, ...[...values].map((value) => `  ${quoteName(value)}`)] : []
}

function holds(detail: string, role: Role, { emotion }: Note): boolean {
  if (detail === 'word') return wordOf(emotion) !== ''
  return role === 'touchpoint' && (detail === 'channel' || detail === 'owner')
}

function brokenLines({ notes }: JourneyMap): Remark[] {
  const count = notes.filter(({ text }) => /\n/.test(text.trim())).length
  return count ? [{ line: 0, what: 'export.lines', gaps: { count } }] : []
}
