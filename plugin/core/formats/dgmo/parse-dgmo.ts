import { excerpt, type Remark } from '../import/imported'
import { headLine } from './head-line'
import { RESERVED, splitStep, type StepLine } from './split-step'

const DETAIL = /^(pain|opportunity|thought|description)\s*:([^]*)$/i
export type DetailKind = 'pain' | 'opportunity' | 'thought' | 'description'

export interface DgmoStep extends StepLine { readonly line: number; readonly details: { readonly kind: DetailKind; readonly text: string }[]; isCarrier: boolean }
export interface DgmoPhase { readonly name: string; readonly steps: DgmoStep[] }

/** A journey map as dgmo understands it. `tags` are the names of tag groups by every key that means them; `flat` are steps of no phase. */
export interface Dgmo {
  readonly title: string
  readonly persona: { readonly name: string; readonly about: readonly string[] } | null
  readonly tags: ReadonlyMap<string, string>
  readonly phases: readonly DgmoPhase[]
  readonly flat: readonly DgmoStep[]
  readonly dropped: readonly Remark[]
}

interface Line { readonly line: number; readonly indent: number; readonly said: string }

/** Reads a file line by line, blocks by indent (a tab is four). Source: dgmo 0.48, journey-map/parser.ts. Null: it does not begin as one. */
export function parseDgmo(text: string): Dgmo | null {
  const lines = linesOf(text)
  const first = lines.findIndex(({ said }) => said && !said.startsWith('//'))
  const [start = '', title = ''] = split(lines[first]?.said ?? '')
  if (start.toLowerCase() !== 'journey-map') return null
  const { at, tags, persona } = readHead(lines, first + 1)
  return { title, tags, persona, ...readContent(lines.slice(at), new Set([...RESERVED, ...tags.keys()])) }
}

const split = (said: string): string[] => {
  const at = said.search(/\s/)
  return at < 0 ? [said] : [said.slice(0, at), said.slice(at).trim()]
}

const linesOf = (text: string): Line[] => text.replace(/^\uFEFF/, '').split(/\r\n?|\n/).map((raw, at) => {
  const lead = /^[ \t]*/.exec(raw)?.[0] ?? ''
  return { line: at + 1, indent: lead.length + 3 * (lead.split('\t').length - 1), said: raw.trim() }
})

/** The lines up to the first phase or step; a blank line ends a block. */
function readHead(lines: readonly Line[], from: number): Pick<Dgmo, 'tags' | 'persona'> & { readonly at: number } {
  const tags = new Map<string, string>()
  let persona: { name: string; about: string[] } | null = null
  let block: 'persona' | 'tag' | null = null
  let at = from
  for (; at < lines.length; at++) {
    const { said, indent } = lines[at] as Line
    if (!said) block = null
    if (!said || said.startsWith('//')) continue
    if (indent > 0 && block) {
      if (block === 'persona') persona?.about.push(said)
      continue
    }
    const head = indent > 0 ? null : headLine(said)
    if (!head) break
    block = head.is === 'option' ? null : head.is
    if (head.is === 'persona') persona = { name: head.name, about: [] }
    if (head.is === 'tag') for (const key of head.keys) tags.set(key, head.name)
  }
  return { at, tags, persona }
}

function readContent(lines: readonly Line[], keys: ReadonlySet<string>): Pick<Dgmo, 'phases' | 'flat' | 'dropped'> {
  const dropped: Remark[] = []
  const phases: DgmoPhase[] = []
  const flat: DgmoStep[] = []
  let step: DgmoStep | null = null
  let stepIndent = 0
  const outside = ({ line, said }: Line) => dropped.push({ line, what: 'import.outside', gaps: { text: excerpt(said) } })
  for (const one of lines) {
    const { said, indent, line } = one
    if (step && /^\/\/\s*jm:carrier$/.test(said)) step.isCarrier = true
    if (!said || said.startsWith('//')) continue
    const steps = phases.length ? phases[phases.length - 1]?.steps : flat
    if (indent === 0 && /^\[[^]+\]$/.test(said)) {
      for (const { line: at, name } of flat.splice(0)) outside({ line: at, said: name, indent: 0 })
      phases.push({ name: said.slice(1, -1).trim(), steps: [] })
      step = null
    } else if (step && indent > stepIndent) {
      const [, kind, text = ''] = DETAIL.exec(said) ?? []
      if (kind && text.trim()) step.details.push({ kind: kind.toLowerCase() as DetailKind, text: text.trim() })
      else dropped.push({ line, what: 'import.unknown-line', gaps: { text: excerpt(said) } })
    } else if ((indent > 0) === (phases.length > 0)) {
      step = { ...splitStep(said, keys), line, details: [], isCarrier: false }
      stepIndent = indent
      steps?.push(step)
    } else outside(one)
  }
  return { phases, flat, dropped }
}
