import { nameFix, nameRule } from '../messages/name-rule'
import type { Catalogue, Say } from '../messages/say'
import { tellFinding } from '../messages/tell'
import type { Finding } from './finding'
import type { AnyRule } from './rule'

/** What fills the gaps of the example sentences. */
const EXAMPLE: Finding['data'] = {
  stage: 'Purchase', last: 'Loyalty', lane: 'Pain points', role: 'pain', rule: 'text-too-long', count: 3, total: 5, text: 'Size advice stays on the product page', value: 2, word: 'Uneasy',
  min: 1, max: 5, nearest: 5, number: 3, height: '4 · Pleased', said: '2 · Uneasy', term: 'user', use: 'customer', link: 'Screen 12', reviewed: '12 June 2026', from: 1, to: 2,
  found: '#333333', wanted: '#1A211C', ratio: 3.9, needed: 4.5, size: 9, by: 'Ana', reason: 'Theirs to change', until: '2026-09-01', known: 'stage-count, lane-required', place: 'rules.stage-count', detail: 'TypeError', customer: 'Mira',
}

/** A rule's page in `docs/rules`, in Markdown: everything on it comes from the rule and its sentences. */
export function rulePage(rule: AnyRule, say: Say, catalogue: Catalogue): string {
  const { id, group, severity, fix, options, level } = rule
  const start = `rule.${id}.`
  const variants = [...new Set(Object.keys(catalogue).filter((key) => key.startsWith(start)).map((key) => key.slice(start.length).replace(/\.\w+$/, '')))]
  return `${[
    `# ${nameRule(say, id)}`,
    `\`${id}\` · ${group} · looks at one ${level} at a time`,
    ['| preset | severity |', '|---|---|', ...(['workshop', 'recommended', 'strict'] as const).map((preset) => `| ${preset} | ${severity[preset]} |`)].join('\n'),
    '## What it says',
    ...variants.map((variant) => example(id, variant, say)),
    '## Fix',
    fix === 'none' ? 'None: only people can mend this.' : `${nameFix(say, id)} (${fix === 'safe' ? 'safe, also in bulk' : 'suggested one by one'}).`,
    ...(options ? ['## Options', optionTable(options.defaults)] : []),
  ].join('\n\n')}\n`
}

function example(rule: string, variant: string, say: Say): string {
  const { title, why } = tellFinding(say, { rule, variant, data: EXAMPLE, key: '', stage: null, lane: null, node: null, severity: 'info', fix: 'none', waived: false })
  return `- **${title}** ${why}`
}

const optionTable = (defaults: Readonly<Record<string, unknown>>): string =>
  ['| option | default |', '|---|---|', ...Object.entries(defaults).map(([name, value]) => `| \`${name}\` | \`${JSON.stringify(value)}\` |`)].join('\n')
