import type { Layer } from '../../layers/layer'
import type { Props } from '../../layers/patch'
import type { Look } from '../../layers/plan'
import type { PartLook } from '../looks/part-look'
import { givenFill, givenType } from './given'

type Writable = { -readonly [P in keyof Props]: Props[P] }

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What changes on one layer between two looks, and what takes it back. Empty where a person decided everything. */
export function redress(layer: Layer, was: PartLook, will: PartLook, from: Look | null, to: Look): { readonly props: Props; readonly back: Props } {
  const props: Writable = {}
  const back: Writable = {}
  const fill = givenFill(layer, was, from)
  if (fill !== undefined) {
    const next = fill === (was.fill ?? null) ? will.fill ?? null : fill
    if (layer.type === 'TEXT') {
      if (fill && next) [props.textColour, back.textColour] = [next, fill]
    } else if (fill || next) [props.fill, back.fill] = [next, fill]
  }
  if (will.stroke !== undefined) [props.stroke, back.stroke] = [will.stroke, was.stroke ?? null]
  if (will.radius !== undefined && (!from || will.radius !== was.radius)) [props.radius, back.radius] = [will.radius, was.radius ?? 0]
  if (will.pad && was.pad && (!from || !same(will.pad, was.pad))) [props.pad, back.pad] = [will.pad, was.pad]
  const type = givenType(layer, was, from)
  const linked = to.drawn === 'variables-and-styles' || from?.drawn === 'variables-and-styles'
  if (type && (linked || !from || !same(from.type[type], to.type[type]))) [props.textStyle, back.textStyle] = [type, type]
  return { props, back }
}
