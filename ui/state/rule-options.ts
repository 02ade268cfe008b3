import type { AnyRule } from '../../plugin/core/audit/rule'

/** A setting that people can write in a field: a figure, a share in per cent, words line by line, or words with another to use. */
export interface RuleOption { readonly name: string; readonly kind: 'number' | 'share' | 'words' | 'terms' }

const accepts = ({ options }: AnyRule, name: string, value: unknown): boolean =>
  options?.schema.safeParse({ ...options.defaults, [name]: value }).success ?? false

/** The simple settings of a rule; others are for the file that is imported. */
export function optionsOf(rule: AnyRule): readonly RuleOption[] {
  return Object.entries(rule.options?.defaults ?? {}).flatMap(([name, value]): RuleOption[] => {
    if (typeof value === 'number') return [{ name, kind: name === 'share' ? 'share' : 'number' }]
    if (accepts(rule, name, ['any word'])) return [{ name, kind: 'words' }]
    return accepts(rule, name, [{ term: 'any word' }]) ? [{ name, kind: 'terms' }] : []
  })
}

interface Term { readonly term: string; readonly use?: string }

const isTerm = (value: unknown): value is Term => typeof value === 'object' && value !== null && 'term' in value

/** A value as people write it. */
export function textOf(value: unknown, { kind }: RuleOption): string {
  if (!Array.isArray(value)) return typeof value === 'number' ? String(kind === 'share' ? Math.round(value * 100) : value) : ''
  return value.map((one: unknown) => (isTerm(one) ? [one.term, ...(one.use ? [one.use] : [])].join(' = ') : String(one))).join('\n')
}

/** What somebody wrote as a value that the rule takes; undefined where it takes none such. */
export function valueOf(text: string, { name, kind }: RuleOption, rule: AnyRule): unknown {
  const value = kind === 'number' || kind === 'share' ? figure(text, kind) : kind === 'words' ? lines(text) : lines(text).map(term)
  return accepts(rule, name, value) ? value : undefined
}

const figure = (text: string, kind: 'number' | 'share'): number => (text.trim() === '' ? NaN : Number(text.replace(',', '.')) / (kind === 'share' ? 100 : 1))

const lines = (text: string): readonly string[] => [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))]

function term(line: string): Term {
  const [said = '', use] = line.split('=', 2).map((part) => part.trim())
  return use ? { term: said, use } : { term: said }
}
