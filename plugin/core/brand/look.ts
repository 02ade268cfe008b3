import type { Look, TypeStyle, TypeToken } from '../layers/plan'
import type { Brand, Theme } from './brand'

const type = (heading: string, text: string): Record<TypeToken, TypeStyle> => ({
  title: { family: heading, style: 'Semi Bold', size: 32, line: 40 },
  scenario: { family: text, style: 'Regular', size: 16, line: 24 },
  stage: { family: heading, style: 'Semi Bold', size: 16, line: 22 },
  'stage-line': { family: text, style: 'Regular', size: 12, line: 16 },
  lane: { family: text, style: 'Semi Bold', size: 14, line: 20 },
  note: { family: text, style: 'Regular', size: 14, line: 20 },
  meta: { family: text, style: 'Regular', size: 12, line: 16 },
  'meta-strong': { family: text, style: 'Semi Bold', size: 12, line: 16 },
  chip: { family: text, style: 'Medium', size: 12, line: 16 },
  field: { family: text, style: 'Medium', size: 14, line: 20 },
  'field-label': { family: text, style: 'Regular', size: 12, line: 16 },
})

/** What a brand's tokens mean in one theme. Each theme is a collection of its own, so that neither can change the other. */
export const lookOf = (brand: Brand, theme: Theme, drawn: Look['drawn']): Look => ({
  collection: theme === 'light' ? `Waymark · ${brand.name}` : `Waymark · ${brand.name} (dark)`,
  colours: brand[theme],
  type: type(brand.fonts.heading, brand.fonts.text),
  drawn,
})
