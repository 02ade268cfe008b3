import { changeConfig, inverseChange, type ConfigChange } from '../core/audit/change-config'
import type { AuditConfig } from '../core/audit/config'
import { openTeamConfig, teamConfigKey } from '../core/audit/team-config'
import type { Role } from '../core/journey/role'
import type { TeamWords } from '../core/words/lexicon'
import type { Client, Outcome } from '../protocol/client'
import { notMapsKey, parseNotMaps } from '../core/reading/not-maps'
import { parseTeamWords, teamWordsKey, withWord } from '../core/reading/team-words'

/** What a team has told Waymark about a file, for everybody who opens it. */
export interface FileMemory {
  readonly teamWords: TeamWords
  /** Ids of what is no journey map. */
  readonly notMaps: readonly string[]
  /** How the team weighs and measures the rules. */
  readonly team: AuditConfig
}

export const emptyMemory: FileMemory = { teamWords: {}, notMaps: [], team: {} }

/** One thing to remember, or to forget: with `role` null the word means what it means elsewhere. */
export type MemoryEdit =
  | { readonly about: 'word'; readonly word: string; readonly role: Role | null }
  | { readonly about: 'map'; readonly map: string; readonly isMap: boolean }
  | { readonly about: 'rules'; readonly change: ConfigChange }

/** What the file remembers; what cannot be read counts as nothing, since reading maps goes on without it. */
export const readMemory = async (hands: Client): Promise<FileMemory> => opened(await load(hands))

const load = (hands: Client) => Promise.all([teamWordsKey, notMapsKey, teamConfigKey].map((key) => hands.request('store', { where: 'file', key })))

function opened(kept: Awaited<ReturnType<typeof load>>): FileMemory {
  const [words, maps, team] = kept.map((one) => (one.ok ? one.result.value : null))
  return { teamWords: parseTeamWords(words), notMaps: parseNotMaps(maps), team: openTeamConfig(team).config }
}

/** Remembers one thing on top of what the file holds by now, so that nobody's words are lost: what cannot be read is not written over. The answer carries the way back. */
export async function editMemory(hands: Client, edit: MemoryEdit): Promise<Outcome<{ readonly memory: FileMemory; readonly undo: MemoryEdit }>> {
  const kept = await load(hands)
  for (const one of kept) if (!one.ok) return one
  const before = opened(kept)
  const memory = edited(before, edit)
  const [key, set] = edit.about === 'word' ? [teamWordsKey, memory.teamWords] : edit.about === 'map' ? [notMapsKey, memory.notMaps] : [teamConfigKey, memory.team]
  const done = await hands.request('store', { where: 'file', key, set })
  return done.ok ? { ok: true, result: { memory, undo: inverse(before, edit) } } : done
}

function edited(memory: FileMemory, edit: MemoryEdit): FileMemory {
  if (edit.about === 'word') return { ...memory, teamWords: withWord(memory.teamWords, edit.word, edit.role) }
  if (edit.about === 'rules') return { ...memory, team: changeConfig(memory.team, edit.change) }
  const others = memory.notMaps.filter((id) => id !== edit.map)
  return { ...memory, notMaps: edit.isMap ? others : [...others, edit.map] }
}

function inverse({ teamWords, notMaps, team }: FileMemory, edit: MemoryEdit): MemoryEdit {
  switch (edit.about) {
    case 'word': return { ...edit, role: teamWords[edit.word] ?? null }
    case 'map': return { ...edit, isMap: !notMaps.includes(edit.map) }
    case 'rules': return { ...edit, change: inverseChange(team, edit.change) }
  }
}
