import type { GateProblem } from '../../brand/gate'
import type { LogoProblem } from '../../brand/logo/parse-logo'
import type { Say } from '../../messages/say'

/** Why a package is not opened. Nothing of a refused package is taken. */
export interface Refusal {
  readonly what:
    | GateProblem['what'] | LogoProblem
    | 'not-a-package' | 'newer' | 'unknown-part' | 'wrong-part' | 'empty' | 'template' | 'brand' | 'same-id'
  /** Path of the first thing that is wrong, e.g. `templates.2.words.pl.prompts`; empty for the whole. */
  readonly at: string
  /** The name, element or attribute that gave the reason. */
  readonly found?: string
}

/** The sentence of each reason, where a translator finds it. */
const SENTENCES: Readonly<Record<Refusal['what'], string>> = {
  'too-large': 'package.too-large',
  'too-deep': 'package.too-deep',
  'not-json': 'package.not-json',
  'forbidden-name': 'package.forbidden-name',
  'text-too-long': 'package.text-too-long',
  'hidden-letters': 'package.hidden-letters',
  'too-many': 'package.too-many',
  'not-a-package': 'package.not-a-package',
  newer: 'package.newer',
  'unknown-part': 'package.unknown-part',
  'wrong-part': 'package.wrong-part',
  empty: 'package.empty',
  template: 'package.template',
  brand: 'package.brand',
  'same-id': 'package.same-id',
  'logo-not-png': 'package.logo-not-png',
  'logo-too-large': 'package.logo-too-large',
  'logo-not-svg': 'package.logo-not-svg',
  'logo-entities': 'package.logo-entities',
  'logo-element': 'package.logo-element',
  'logo-script': 'package.logo-script',
  'logo-outside': 'package.logo-outside',
  'logo-too-complex': 'package.logo-too-complex',
  'logo-no-size': 'package.logo-no-size',
}

const FORMATS: { readonly [W in Refusal['what']]?: string } = { 'not-json': 'JSON', 'logo-not-png': 'PNG', 'logo-not-svg': 'SVG' }

/** Why a package, or a logo on its own, was refused: one sentence. */
export const tellRefusal = (say: Say, { what, at, found = '' }: Refusal): string => say(SENTENCES[what], { at, found, format: FORMATS[what] ?? '', most: '100 kB' })
