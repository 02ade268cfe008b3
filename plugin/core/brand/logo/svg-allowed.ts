/** Elements a logo may be made of: shapes, groups and what colours them. */
export const ELEMENTS: ReadonlySet<string> = new Set([
  'svg', 'g', 'defs', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'linearGradient', 'radialGradient', 'stop', 'clipPath',
])

/** Left out with all inside: notes of drawing programs, which nobody sees. Names with a colon are theirs too. */
export const UNSEEN: ReadonlySet<string> = new Set(['title', 'desc', 'metadata'])

/** Attributes that say how a shape looks; each may also stand in a `style`. */
const LOOKS = [
  'fill', 'fill-rule', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset',
  'stroke-opacity', 'opacity', 'color', 'stop-color', 'stop-opacity', 'clip-path', 'clip-rule', 'display', 'visibility',
]

export const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...LOOKS, 'd', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'width', 'height', 'points', 'transform', 'viewBox', 'id',
  'preserveAspectRatio', 'offset', 'gradientUnits', 'gradientTransform', 'spreadMethod', 'clipPathUnits',
])

export const STYLES: ReadonlySet<string> = new Set(LOOKS)

/** Numbers, names, colours, lists, functions of numbers: nothing that could name a place or be read as code. */
const PLAIN = /^[\w\s.,%#()+-]*$/
/** A reference to a part of the same drawing. */
const OWN = /^url\(#[A-Za-z][\w.-]*\)$/

export const isPlain = (value: string): boolean => (/url\s*\(/i.test(value) ? OWN.test(value.trim()) : PLAIN.test(value))
