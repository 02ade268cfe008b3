import { excerpt, type Remark } from '../import/imported'
import { readScore } from '../steps/read-score'
import type { Phase } from '../steps/phase'
import type { Aside } from './clean'
import { readWords } from './escape'
import type { Statement } from './statements'

interface Found { readonly phases: readonly Phase[]; readonly people: readonly string[]; readonly dropped: readonly Remark[] }

interface TaskDraft { readonly line: number; readonly name: string; readonly score: string; readonly people: readonly string[]; isCarrier: boolean; isUnrated: boolean }
interface PhaseDraft { readonly name: string; readonly tasks: TaskDraft[]; readonly notes: Phase['notes'][number][] }

/** A diagram's sections with their tasks; what Waymark wrote beside them goes back to where it was. */
export function phasesOf(statements: readonly Statement[], asides: readonly Aside[]): Found {
  const dropped: Remark[] = []
  const drafts: PhaseDraft[] = []
  const open = (name: string): PhaseDraft => {
    const draft = { name, tasks: [], notes: [] }
    drafts.push(draft)
    return draft
  }
  const isFlat = !statements.some(({ is }) => is === 'section')
  let next = 0
  const hear = (before: number) => {
    for (let aside = asides[next]; aside && aside.line < before; aside = asides[next]) {
      place(aside, drafts[drafts.length - 1], dropped)
      next += 1
    }
  }
  for (const statement of statements) {
    hear(statement.line)
    if (statement.is === 'section') open(readWords(statement.text))
    if (statement.is !== 'task') continue
    const name = readWords(statement.text)
    const phase = (isFlat ? undefined : drafts[drafts.length - 1]) ?? open(isFlat ? name : '')
    phase.tasks.push({ line: statement.line, name, ...readData(statement.data, statement.line, dropped), isCarrier: false, isUnrated: false })
  }
  hear(Infinity)
  const tasks = drafts.flatMap((draft) => draft.tasks)
  const people = [...new Set(tasks.flatMap((task) => task.people))]
  const absent = tasks.find((task) => task.people.length < people.length)
  if (absent) dropped.push({ line: absent.line, what: 'import.people', gaps: { people: people.join(', ') } })
  return { phases: drafts.map((draft) => phaseOf(draft, dropped)), people, dropped }
}

function place({ line, word, text }: Aside, phase: PhaseDraft | undefined, dropped: Remark[]): void {
  const said = readWords(text)
  const task = phase?.tasks[phase.tasks.length - 1]
  if (word === 'feeling' && task) task.isCarrier = true
  if (word === 'unrated' && task) task.isUnrated = true
  if (word !== 'improvement' || !said) return
  if (phase) phase.notes.push({ role: 'improvement', text: said })
  else dropped.push({ line, what: 'import.outside', gaps: { text: excerpt(said) } })
}

/** `: 4: Guest, Agent` – a score, then people. What stands behind is dropped by Mermaid too. */
function readData(data: string, line: number, dropped: Remark[]): { readonly score: string; readonly people: readonly string[] } {
  const [score = '', people = '', ...more] = data.slice(1).split(':')
  if (more.length) dropped.push({ line, what: 'import.extra', gaps: { text: excerpt(readWords(more.join(':'))) } })
  return { score, people: [...new Set(people.split(',').map(readWords).filter(Boolean))] }
}

const phaseOf = ({ name, tasks, notes }: PhaseDraft, dropped: Remark[]): Phase => ({
  name,
  notes,
  steps: tasks.map(({ name: said, score, line, isCarrier, isUnrated }) => {
    const value = isUnrated ? undefined : readScore(score, line, dropped)
    return { name: said, notes: [], isCarrier, ...(value !== undefined && { feeling: { value } }) }
  }),
})
