import type { Say } from '../messages/say'
import type { ColourToken } from '../layers/plan'
import type { ContrastCheck } from './checks'
import type { FromTokens } from './from-tokens'

/** What a colour role is called, where a translator finds it. */
const NAMES: Readonly<Record<ColourToken, string>> = {
  paper: 'brand.colour.paper', band: 'brand.colour.band', line: 'brand.colour.line', ink: 'brand.colour.ink', muted: 'brand.colour.muted', edge: 'brand.colour.edge',
  stage: 'brand.colour.stage', 'on-stage': 'brand.colour.on-stage', accent: 'brand.colour.accent', card: 'brand.colour.card',
  pain: 'brand.colour.pain', 'pain-fill': 'brand.colour.pain-fill', gain: 'brand.colour.gain', 'gain-fill': 'brand.colour.gain-fill', curve: 'brand.colour.curve',
  'face-1': 'brand.colour.face-1', 'face-2': 'brand.colour.face-2', 'face-3': 'brand.colour.face-3', 'face-4': 'brand.colour.face-4', 'face-5': 'brand.colour.face-5',
  glyph: 'brand.colour.glyph', 'on-accent': 'brand.colour.on-accent',
}

export const tellColour = (say: Say, token: ColourToken): string => say(NAMES[token])

/** “Muted text on Band: 3.9:1, at least 4.5:1 is needed.” The measure is cut, not rounded: 4.49 must not read as enough. */
export const tellCheck = (say: Say, { shown, on, ratio, needed }: Pick<ContrastCheck, 'shown' | 'on' | 'ratio' | 'needed'>): string =>
  say('brand.check', { shown: tellColour(say, shown), on: tellColour(say, on), ratio: Math.floor(ratio * 10) / 10, needed })

type TokensProblem = Extract<FromTokens, { ok: false }>['problem']

const PROBLEMS: Readonly<Record<TokensProblem['what'], string>> = {
  'no-colours': 'brand.no-colours',
  'not-json': 'brand.tokens-not-json',
  'too-large': 'brand.tokens-too-large', 'too-deep': 'brand.tokens-too-large', 'too-many': 'brand.tokens-too-large', 'text-too-long': 'brand.tokens-too-large',
  'forbidden-name': 'brand.tokens-unsafe', 'hidden-letters': 'brand.tokens-unsafe',
}

/** Why no brand could be picked up: one sentence. */
export const tellTokensProblem = (say: Say, { what, at }: TokensProblem): string => say(PROBLEMS[what], { at, format: 'JSON' })
