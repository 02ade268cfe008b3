import type { Emotion } from '../../journey/map'
import type { Role } from '../../journey/role'
import type { Say } from '../../messages/say'
import { createLexicon } from '../../words/lexicon'
import { readLabel } from '../../words/read-label'
import { refused, type Imported, type Remark } from '../import/imported'
import { MOST_STAGES, refuseText } from '../import/limits'
import { mapOfPhases } from '../steps/map-of-phases'
import type { Phase, Step, StepNote } from '../steps/phase'
import { readScore } from '../steps/read-score'
import { parseDgmo, type DetailKind, type Dgmo, type DgmoStep } from './parse-dgmo'
import { RESERVED } from './split-step'

const DETAIL_ROLES = { pain: 'pain', opportunity: 'improvement', thought: 'thought', description: 'action' } as const satisfies Record<DetailKind, Role>

/** A dgmo `journey-map` as a map: phases are stages, steps are touchpoints with their channel, opportunities are improvements. Without phases, each step is a stage of its own. */
export function importDgmo(text: string, say: Say): Imported {
  const bad = refuseText(text)
  if (bad) return bad
  const dgmo = parseDgmo(text)
  if (!dgmo) return refused(0, 'import.wrong-start', { tool: 'dgmo', word: 'journey-map' })
  const dropped: Remark[] = [...dgmo.dropped]
  const step = readStep(tagRoles(dgmo), dropped)
  const phases: Phase[] = dgmo.phases.length ? dgmo.phases.map(({ name, steps }) => ({ name, notes: [], steps: steps.map(step) })) : dgmo.flat.map((one) => ({ name: one.name, notes: [], steps: [step(one)] }))
  if (!phases.length) return refused(0, 'import.no-stages')
  if (phases.length > MOST_STAGES) return refused(0, 'import.many-stages', { most: MOST_STAGES })
  const personas = dgmo.persona ? [{ name: dgmo.persona.name, ...(dgmo.persona.about.length && { about: dgmo.persona.about.join('\n') }) }] : []
  return { ok: true, map: mapOfPhases(phases, { personas, ...(dgmo.title && { title: dgmo.title }) }, say), dropped: dropped.sort((a, b) => a.line - b.line) }
}

interface TagRole { readonly role: Role; readonly group: string }

/** What each tag group says, by its keys: a channel, an owner, a touchpoint, or something of its own. */
function tagRoles({ tags }: Dgmo): Map<string, TagRole> {
  if (!tags.size) return new Map()
  const lexicon = createLexicon()
  return new Map([...tags].map(([key, group]) => {
    const sense = readLabel(lexicon, group)?.sense
    return [key, { group, role: sense === 'channel' || sense === 'owner' || sense === 'touchpoint' ? sense : 'custom' }]
  }))
}

const readStep = (roles: ReadonlyMap<string, TagRole>, dropped: Remark[]) => ({ name, meta, details, line, isCarrier }: DgmoStep): Step => {
  const notes: StepNote[] = details.map(({ kind, text }) => ({ role: DETAIL_ROLES[kind], text }))
  const tagged: Partial<Record<Role, string>> = {}
  for (const [key, value] of meta) {
    const tag = roles.get(key)
    if (tag?.role === 'custom') notes.push({ role: 'custom', label: tag.group, text: value })
    else if (tag) tagged[tag.role] = value
    else if (key in DETAIL_ROLES) notes.push({ role: DETAIL_ROLES[key as keyof typeof DETAIL_ROLES], text: value })
    else if (!RESERVED.includes(key)) dropped.push({ line, what: 'import.unknown-line', gaps: { text: `${key}: ${value}` } })
  }
  // Where a file tells touchpoints apart, its steps are what the customer does.
  const isDoing = [...roles.values()].some(({ role }) => role === 'touchpoint')
  const { channel, owner, touchpoint } = tagged
  const feeling = feelingOf(meta, line, dropped)
  return {
    name: isDoing ? touchpoint ?? name : name,
    notes: isDoing && !isCarrier ? [{ role: 'action', text: name }, ...notes] : notes,
    isCarrier: isDoing ? touchpoint === undefined : isCarrier,
    ...(channel && { channel }), ...(owner && { owner }), ...(feeling && { feeling }),
  }
}

function feelingOf(meta: ReadonlyMap<string, string>, line: number, dropped: Remark[]): Emotion | undefined {
  const score = meta.get('score')
  const value = score === undefined ? undefined : readScore(score, line, dropped)
  const word = meta.get('emotion')
  return value === undefined && !word ? undefined : { ...(value !== undefined && { value }), ...(word && { word }) }
}
