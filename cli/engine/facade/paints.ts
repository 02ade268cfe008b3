import { refuse, type Hand } from './hand'
import { invalid, kindOf, plain } from './validate'

type Loose = Record<string, unknown>

const paintTypes = ['SOLID', 'SHADER', 'GRADIENT_LINEAR', 'GRADIENT_RADIAL', 'GRADIENT_ANGULAR', 'GRADIENT_DIAMOND', 'IMAGE', 'VIDEO', 'PATTERN']

const keysOf: Record<string, readonly string[]> = {
  SOLID: ['type', 'color', 'visible', 'opacity', 'blendMode', 'boundVariables'],
}

/** Paints as Figma stores them: checked, completed with defaults, copied. */
export function checkPaints(hand: Hand, where: string, key: string, value: unknown): Loose[] {
  if (typeof value === 'symbol') refuse(hand, where, 'Cannot unwrap symbol')
  if (!Array.isArray(value)) return invalid(hand, where, key, `Expected array, received ${kindOf(value)}`)
  return (value as Loose[]).map((paint, i) => checkPaint(hand, where, key, paint, `[${i}]`))
}

function checkPaint(hand: Hand, where: string, key: string, paint: Loose, path: string): Loose {
  const bad = (message: string): never => invalid(hand, where, key, message)
  const type = paint?.type as string
  if (!paintTypes.includes(type)) bad(`Invalid discriminator value. Expected ${paintTypes.map(t => `'${t}'`).join(' | ')} at ${path}.type`)
  const unknown = Object.keys(paint).filter(k => keysOf[type] && !keysOf[type].includes(k))
  if (unknown.length) bad(`Unrecognized key(s) in object: ${unknown.map(k => `'${k}'`).join(', ')} at ${path}`)
  if (type === 'SOLID') checkColor(paint.color, `${path}.color`, 'rgb', bad)
  if (type.startsWith('GRADIENT')) {
    if (!Array.isArray(paint.gradientStops)) bad(`Required at ${path}.gradientStops`)
    ;(paint.gradientStops as Loose[]).forEach((stop, i) => checkColor(stop.color, `${path}.gradientStops[${i}].color`, 'rgba', bad))
    if (!Array.isArray(paint.gradientTransform)) bad(`Required at ${path}.gradientTransform`)
  }
  if (paint.opacity !== undefined && !(typeof paint.opacity === 'number' && paint.opacity >= 0 && paint.opacity <= 1))
    bad(`Number must be less than or equal to 1 at ${path}.opacity`)
  const copy = plain(hand, where, paint) as Loose
  return { type, visible: true, opacity: 1, blendMode: 'NORMAL', ...(type === 'SOLID' ? { boundVariables: {} } : {}), ...copy }
}

/** Source: figma-use gotchas – paint colours are 0–1 and carry no `a`; effects and gradient stops do. */
function checkColor(color: unknown, path: string, channels: 'rgb' | 'rgba', bad: (message: string) => never): void {
  if (typeof color !== 'object' || color === null) return bad(`Required at ${path}`)
  for (const channel of channels) {
    const value = (color as Loose)[channel]
    if (typeof value !== 'number') bad(`Expected number, received ${kindOf(value)} at ${path}.${channel}`)
    else if (!(value >= 0)) bad(`Number must be greater than or equal to 0 at ${path}.${channel}`)
    else if (value > 1) bad(`Number must be less than or equal to 1 at ${path}.${channel}`)
  }
  const extra = Object.keys(color).filter(k => !channels.includes(k))
  if (extra.length) bad(`Unrecognized key(s) in object: ${extra.map(k => `'${k}'`).join(', ')} at ${path}`)
}

const effectTypes = ['DROP_SHADOW', 'INNER_SHADOW', 'LAYER_BLUR', 'BACKGROUND_BLUR', 'NOISE', 'TEXTURE', 'GLASS']

export function checkEffects(hand: Hand, where: string, value: unknown): Loose[] {
  if (!Array.isArray(value)) return invalid(hand, where, 'effects', `Expected array, received ${kindOf(value)}`)
  return (value as Loose[]).map((effect, i) => {
    const bad = (message: string): never => invalid(hand, where, 'effects', message)
    if (!effectTypes.includes(effect?.type as string)) bad(`Invalid discriminator value. Expected ${effectTypes.map(t => `'${t}'`).join(' | ')} at [${i}].type`)
    const shadow = (effect.type as string).endsWith('SHADOW')
    if (shadow) checkColor(effect.color, `[${i}].color`, 'rgba', bad)
    if (typeof effect.radius !== 'number' || effect.radius < 0) bad(`Number must be greater than or equal to 0 at [${i}].radius`)
    const copy = plain(hand, where, effect) as Loose
    return { visible: true, boundVariables: {}, ...(shadow ? { offset: { x: 0, y: 0 }, spread: 0, blendMode: 'NORMAL' } : {}), ...copy }
  })
}
