import type { SceneNode } from '@open-pencil/scene-graph'

type Fill = SceneNode['fills'][number]
type Effect = SceneNode['effects'][number]
type Rgb = { r: number; g: number; b: number }

export interface FigmaPaint {
  type: string
  color?: Rgb
  opacity?: number
  visible?: boolean
  blendMode?: string
  gradientStops?: { position: number; color: Rgb & { a: number } }[]
  gradientTransform?: [[number, number, number], [number, number, number]]
  imageHash?: string | null
  scaleMode?: string
  boundVariables?: { color?: { type: 'VARIABLE_ALIAS'; id: string } }
}

/** Figma's paints as the engine's: alpha inside the colour, the transform by names. */
export const paintsOf = (paints: readonly FigmaPaint[]): Fill[] => paints.map(paint => ({
  type: paint.type as Fill['type'],
  color: { ...(paint.color ?? { r: 0, g: 0, b: 0 }), a: 1 },
  opacity: paint.opacity ?? 1,
  visible: paint.visible !== false,
  ...(paint.blendMode ? { blendMode: paint.blendMode as NonNullable<Fill['blendMode']> } : {}),
  ...(paint.gradientStops ? { gradientStops: paint.gradientStops.map(({ position, color }) => ({ position, color: { ...color } })) } : {}),
  ...(paint.gradientTransform ? { gradientTransform: matrix(paint.gradientTransform) } : {}),
  ...(paint.imageHash ? { imageHash: paint.imageHash, imageScaleMode: (paint.scaleMode ?? 'FILL') as NonNullable<Fill['imageScaleMode']> } : {}),
}))

const matrix = ([[m00, m01, m02], [m10, m11, m12]]: [[number, number, number], [number, number, number]]) => ({ m00, m01, m02, m10, m11, m12 })

export const figmaPaints = (fills: readonly Fill[], bound: (index: number) => string | undefined): FigmaPaint[] => fills.map((fill, i) => {
  const { r, g, b } = fill.color
  const variable = bound(i)
  const common = { type: fill.type, visible: fill.visible, opacity: fill.opacity, blendMode: fill.blendMode ?? 'NORMAL' }
  if (fill.type === 'SOLID') return { ...common, color: { r, g, b }, boundVariables: variable ? { color: { type: 'VARIABLE_ALIAS' as const, id: variable } } : {} }
  const t = fill.gradientTransform
  return {
    ...common,
    ...(fill.gradientStops ? { gradientStops: fill.gradientStops.map(({ position, color }) => ({ position, color: { ...color } })) } : {}),
    ...(t ? { gradientTransform: [[t.m00, t.m01, t.m02], [t.m10, t.m11, t.m12]] as [[number, number, number], [number, number, number]] } : {}),
    ...(fill.type === 'IMAGE' ? { imageHash: fill.imageHash ?? null, scaleMode: fill.imageScaleMode ?? 'FILL' } : {}),
  }
})

interface FigmaEffect { type: string; color?: Rgb & { a: number }; offset?: { x: number; y: number }; radius: number; spread?: number; visible?: boolean; blendMode?: string }

export const effectsOf = (effects: readonly FigmaEffect[]): Effect[] => effects.flatMap(effect => drawn.has(effect.type) ? [{
  type: effect.type as Effect['type'], color: { ...(effect.color ?? { r: 0, g: 0, b: 0, a: 0.25 }) }, offset: { ...(effect.offset ?? { x: 0, y: 0 }) },
  radius: effect.radius, spread: effect.spread ?? 0, visible: effect.visible !== false, blendMode: (effect.blendMode ?? 'NORMAL') as NonNullable<Effect['blendMode']>,
}] : [])

const drawn = new Set(['DROP_SHADOW', 'INNER_SHADOW', 'LAYER_BLUR', 'BACKGROUND_BLUR'])

export const figmaEffects = (effects: readonly Effect[]): FigmaEffect[] => effects.map(effect => {
  const type = effect.type === 'FOREGROUND_BLUR' ? 'LAYER_BLUR' : effect.type
  const common = { type, visible: effect.visible, radius: effect.radius, boundVariables: {} }
  return type.endsWith('SHADOW') ? { ...common, color: { ...effect.color }, offset: { ...effect.offset }, spread: effect.spread, blendMode: effect.blendMode ?? 'NORMAL' } : common
})
