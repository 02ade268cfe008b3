import * as z from 'zod/mini'
import type { Brand } from '../../brand/brand'
import { openJson, type Limits } from '../../brand/gate'
import { LOGO_LARGEST } from '../../brand/logo/parse-logo'
import { parseBrandData } from '../../brand/schema'
import { parseTemplateData } from '../parse'
import type { Template } from '../schema'
import type { Package } from './package'
import type { Refusal } from './refusal'

export type ParsedPackage = { readonly ok: true; readonly package: Package } | { readonly ok: false; readonly refusal: Refusal }

const MOST = 40

const isLogo = (path: string): boolean => /^brands\.\d+\.logo\.data$/.test(path)

/** In characters: forty templates in four languages, each with its story, and forty brands with logos are smaller. */
export const LARGEST_PACKAGE = 8_000_000

const LIMITS: Limits = { largest: LARGEST_PACKAGE, deepest: 16, longestList: 1_000, mostValues: 300_000, longestText: (at) => (isLogo(at) ? LOGO_LARGEST : 4_000) }

const Head = z.looseObject({ waymark: z.literal('package'), schema: z.int() })
const Parts = z.strictObject({ waymark: z.unknown(), schema: z.literal(1), templates: z.array(z.unknown()).check(z.maxLength(MOST)), brands: z.array(z.unknown()).check(z.maxLength(MOST)) })

const refuse = (what: Refusal['what'], at = '', found?: string): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal: { what, at, ...(found !== undefined && { found }) } })

/**
 * A package from a text that anybody may have written. Either all of it is what it claims to be, logos written anew from what
 * is allowed, or none of it is taken and the first reason is named.
 */
export function parsePackage(text: string): ParsedPackage {
  const opened = openJson(text, LIMITS)
  if (!opened.ok) {
    const { what, at } = opened.problem
    return refuse(what === 'text-too-long' && isLogo(at) ? 'logo-too-large' : what, at)
  }
  const { data } = opened
  const head = Head.safeParse(data)
  if (!head.success) return refuse('not-a-package')
  if (head.data.schema > 1) return refuse('newer', 'schema', String(head.data.schema))
  const parts = Parts.safeParse(data)
  if (!parts.success) return wrongParts(parts.error.issues[0])
  const templates: Template[] = []
  for (const [at, one] of parts.data.templates.entries()) {
    const template = parseTemplateData(one)
    if (!template.ok) return refuse('template', ['templates', at, template.problems[0]?.at].filter((step) => step !== '').join('.'), template.problems[0]?.what)
    templates.push(template.template)
  }
  const brands: Brand[] = []
  for (const [at, one] of parts.data.brands.entries()) {
    const brand = parseBrandData(one)
    if (!brand.ok) return refuse(brand.logo ?? 'brand', `brands.${at}.${brand.at}`, brand.found)
    brands.push(brand.brand)
  }
  if (!templates.length && !brands.length) return refuse('empty')
  const twice = twiceIn('templates', templates) ?? twiceIn('brands', brands)
  return twice ?? { ok: true, package: { waymark: 'package', schema: 1, templates, brands } }
}

function wrongParts(issue: z.core.$ZodIssue | undefined): ParsedPackage {
  if (issue?.code === 'unrecognized_keys') return refuse('unknown-part', '', issue.keys[0])
  return refuse(issue?.code === 'too_big' ? 'too-many' : 'wrong-part', issue?.path.join('.'))
}

function twiceIn(part: 'templates' | 'brands', things: readonly { readonly id: string }[]): ParsedPackage | null {
  const at = things.findIndex(({ id }, place) => things.findIndex((other) => other.id === id) < place)
  return at < 0 ? null : refuse('same-id', `${part}.${at}`, things[at]?.id)
}
