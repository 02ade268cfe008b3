import type { Locale } from '../../journey/locale'
import { shareOf, type RegisterRow } from './register'

export const COLUMNS = ['title', 'page', 'owner', 'persona', 'status', 'stages', 'completeness', 'findings', 'worst', 'reviewed', 'change'] as const
export type Column = (typeof COLUMNS)[number]

export interface Order { readonly by: Column; readonly descending: boolean }

const STATUS = ['draft', 'review', 'final']

/** What a column is sorted by; null = nothing there, which always comes last. */
const KEYS: { readonly [C in Column]: (row: RegisterRow) => string | number | null } = {
  title: ({ title }) => title,
  page: ({ page }) => page,
  owner: ({ owner }) => owner || null,
  persona: ({ persona }) => persona || null,
  status: ({ status }) => (status ? STATUS.indexOf(status) : null),
  stages: ({ stages }) => stages,
  completeness: shareOf,
  findings: ({ findings }) => findings,
  worst: ({ worst }) => worst?.value ?? null,
  reviewed: ({ reviewed }) => reviewed || null,
  change: ({ change }) => change,
}

/** Rows in the order of a column; equal rows stay as they were. Words are sorted as the person's language does. */
export function sortRegister(rows: readonly RegisterRow[], { by, descending }: Order, locale: Locale): RegisterRow[] {
  const words = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const keyed = rows.map((row) => ({ row, key: KEYS[by](row) }))
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b))
    return descending ? -order : order
  })
  return keyed.map(({ row }) => row)
}

export interface RegisterFilter { readonly text?: string; readonly page?: string | undefined; readonly owner?: string | undefined; readonly incomplete?: boolean }

/** Rows that hold all words of `text` anywhere, accents and capitals aside. */
export function filterRegister(rows: readonly RegisterRow[], { text = '', page, owner, incomplete = false }: RegisterFilter): RegisterRow[] {
  const words = fold(text).split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const said = fold([row.title, row.page, row.owner, row.persona, row.worst?.name, row.worst?.word].filter(Boolean).join(' '))
    return words.every((word) => said.includes(word)) && (page === undefined || row.page === page) && (owner === undefined || row.owner === owner) && (!incomplete || row.filled < row.required)
  })
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ł/g, 'l')
