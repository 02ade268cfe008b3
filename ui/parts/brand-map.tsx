import type { Brand, Theme } from '../../plugin/core/brand/brand'
import { typeOf } from '../../plugin/core/brand/type-of'
import { BRAND_SIZE, COLUMN, COLUMNS, drawBrand } from './draw-brand'
import { familyStack } from './family-stack'
import { logoUrl } from './logo-url'
import { Shapes } from './shapes'

/** A font's style name as a weight for the screen. Source: OpenType usWeightClass. */
const weightOf = (style: string): number => (/black|heavy/i.test(style) ? 900 : /(extra|ultra)\s?bold/i.test(style) ? 800 : /(semi|demi)\s?bold/i.test(style) ? 600 : /bold/i.test(style) ? 700 : /medium/i.test(style) ? 500 : 400)

/** A small map in a brand's colours, letters and forms. Decoration: the fields below say the same. */
export function BrandMap({ brand, theme, title, stages }: { readonly brand: Brand; readonly theme: Theme; readonly title: string; readonly stages: readonly string[] }) {
  const colours = brand[theme]
  const type = typeOf(brand)
  const { width, height } = BRAND_SIZE
  const fit = brand.logo && Math.min(72 / brand.logo.width, 20 / brand.logo.height)
  return (
    <svg class="preview" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect width={width} height={height} fill={colours.paper} />
      <Shapes shapes={drawBrand(brand)} colours={colours} />
      <text x="16" y="25" font-size="15" font-weight={weightOf(type.title.style)} style={{ fontFamily: familyStack(brand.fonts.heading) }} fill={colours.ink}>{title.length > 30 ? `${title.slice(0, 29)}…` : title}</text>
      {stages.map((name, at) => (
        <text key={at} x={(COLUMNS[at] ?? 0) + (brand.shape?.stage === 'chevron' && at > 0 ? 13 : 8)} y="49.5" font-size="9.5" font-weight={weightOf(type.stage.style)} style={{ fontFamily: familyStack(brand.fonts.heading) }} fill={colours['on-stage']}>{name.length * 5.4 > COLUMN - 20 ? `${name.slice(0, 15)}…` : name}</text>
      ))}
      {brand.logo && fit && <image href={logoUrl(brand.logo)} x={352 - brand.logo.width * fit} y={18 - (brand.logo.height * fit) / 2} width={brand.logo.width * fit} height={brand.logo.height * fit} />}
    </svg>
  )
}
