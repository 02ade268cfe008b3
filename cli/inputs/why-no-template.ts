import type { Problem as Flaw } from '../../plugin/core/template/parse'
import { problem, type Result } from '../problem'

/** The sentence of each flaw; what is not listed is missing or of the wrong kind. */
const SENTENCES: Readonly<Record<string, string>> = {
  unrecognized_keys: 'template.broken-unknown-part',
  too_small: 'template.broken-too-short',
  too_big: 'template.broken-too-long',
  'duplicate-id': 'template.broken-duplicate-id',
  'unknown-id': 'template.broken-unknown-id',
  missing: 'template.broken-missing',
  span: 'template.broken-span',
  'scale-range': 'template.broken-scale-range',
  'one-label-a-level': 'template.broken-one-label-a-level',
  'one-prompt-a-stage': 'template.broken-one-prompt-a-stage',
}

/** What is wrong first with a template, where, and what it should be. */
export function whyNoTemplate(file: string, flaws: readonly Flaw[]): Extract<Result<never>, { ok: false }> {
  const [first] = flaws
  if (first?.what === 'not-json') return problem('template.not-json', { file })
  return problem(SENTENCES[first?.what ?? ''] ?? 'template.broken-wrong', { file, at: first?.at || '/' })
}
