import * as z from 'zod/mini'
import { ROLES, type Role } from '../journey/role'
import type { TeamWords } from '../words/lexicon'

/** Where the file keeps what its team calls its lanes. */
export const teamWordsKey = 'team-words'

const TeamWordsSchema = z.record(z.string().check(z.minLength(1), z.maxLength(120)), z.enum(ROLES))

/** What was stored; nobody's words where nothing was, or something else. */
export function parseTeamWords(stored: unknown): TeamWords {
  const parsed = TeamWordsSchema.safeParse(stored)
  return parsed.success ? parsed.data : {}
}

/** A word learned, or with null unlearned. */
export const withWord = (words: TeamWords, word: string, role: Role | null): TeamWords =>
  Object.fromEntries([...Object.entries(words).filter(([known]) => known !== word), ...(role === null ? [] : [[word, role] as const])])
