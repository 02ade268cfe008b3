export interface Command { readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z'; readonly points: readonly { x: number; y: number }[] }

const arity = { M: 1, L: 1, Q: 2, C: 3, Z: 0 } as const

/** Figma takes only absolute M, L, Q, C and Z, each with its letter and spaces between numbers; anything else gives the reason. Source: typings, VectorPath.data. */
export function parsePath(data: string): Command[] | string {
  const tokens = data.trim().split(/[\s,]+/).filter(Boolean)
  const commands: Command[] = []
  for (let i = 0; i < tokens.length; ) {
    const type = tokens[i++]! as Command['type']
    if (!(type in arity)) return `Invalid command at ${type}`
    const numbers = tokens.slice(i, i + arity[type] * 2).map(Number)
    if (numbers.length < arity[type] * 2 || numbers.some(n => !Number.isFinite(n))) return `Expected a number at ${tokens[i] ?? 'the end'}`
    if (!commands.length && type !== 'M') return `Invalid command at ${type}`
    i += arity[type] * 2
    commands.push({ type, points: Array.from({ length: arity[type] }, (_, k) => ({ x: numbers[k * 2]!, y: numbers[k * 2 + 1]! })) })
  }
  return commands
}

interface Cubic { from: XY; c1: XY; c2: XY; to: XY; straight: boolean }
interface XY { x: number; y: number }

/** Every stroke of the path as a cubic; a Q is raised to one. */
export function cubics(commands: readonly Command[]): Cubic[][] {
  const loops: Cubic[][] = []
  let at: XY = { x: 0, y: 0 }
  let start = at
  for (const { type, points } of commands) {
    const to = points.at(-1) ?? start
    if (type === 'M') loops.push([]), (start = to)
    else if (type === 'C') loops.at(-1)!.push({ from: at, c1: points[0]!, c2: points[1]!, to, straight: false })
    else if (type === 'Q') {
      const [q] = points as [XY]
      loops.at(-1)!.push({ from: at, c1: mix(at, q, 2 / 3), c2: mix(to, q, 2 / 3), to, straight: false })
    } else if (type === 'L' || at.x !== start.x || at.y !== start.y) loops.at(-1)!.push({ from: at, c1: at, c2: to, to, straight: true })
    at = to
  }
  return loops
}

const mix = (a: XY, b: XY, t: number): XY => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })

/** Tight box: curves are measured at their extremes, not at their handles. */
export function boundsOf(commands: readonly Command[]): { x: number; y: number; width: number; height: number } {
  const xs: number[] = []
  const ys: number[] = []
  for (const stroke of cubics(commands).flat()) {
    xs.push(...extremes(stroke.from.x, stroke.c1.x, stroke.c2.x, stroke.to.x))
    ys.push(...extremes(stroke.from.y, stroke.c1.y, stroke.c2.y, stroke.to.y))
  }
  if (!xs.length) return { x: 0, y: 0, width: 0, height: 0 }
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function extremes(p0: number, p1: number, p2: number, p3: number): number[] {
  const a = -p0 + 3 * p1 - 3 * p2 + p3
  const b = 2 * (p0 - 2 * p1 + p2)
  const c = p1 - p0
  const roots = Math.abs(a) < 1e-9 ? (Math.abs(b) < 1e-9 ? [] : [-c / b]) : [1, -1].map(sign => (-b + sign * Math.sqrt(b * b - 4 * a * c)) / (2 * a))
  const at = (t: number) => (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t * t * p2 + t ** 3 * p3
  return [p0, p3, ...roots.filter(t => t > 0 && t < 1).map(at)]
}

export interface Network {
  vertices: { x: number; y: number }[]
  segments: { start: number; end: number; tangentStart: XY; tangentEnd: XY }[]
  regions: { windingRule: string; loops: number[][] }[]
}

/** The same drawing as points and segments, in the node's own coordinates (from its top-left corner). */
export function toNetwork(paths: readonly { rule: string; commands: readonly Command[] }[]): Network {
  const box = boundsOf(paths.flatMap(path => path.commands))
  const network: Network = { vertices: [], segments: [], regions: [] }
  const vertex = (p: XY, known: number[]): number => {
    const local = { x: p.x - box.x, y: p.y - box.y }
    const found = known.find(i => network.vertices[i]!.x === local.x && network.vertices[i]!.y === local.y)
    return found ?? (known.push(network.vertices.push(local) - 1), known.at(-1)!)
  }
  for (const { rule, commands } of paths) {
    const loops = cubics(commands).filter(loop => loop.length).map(loop => {
      const known: number[] = []
      return loop.map(({ from, c1, c2, to, straight }) => network.segments.push({
        start: vertex(from, known), end: vertex(to, known),
        tangentStart: straight ? { x: 0, y: 0 } : { x: c1.x - from.x, y: c1.y - from.y },
        tangentEnd: straight ? { x: 0, y: 0 } : { x: c2.x - to.x, y: c2.y - to.y },
      }) - 1)
    })
    if (rule !== 'NONE' && loops.length) network.regions.push({ windingRule: rule, loops })
  }
  return network
}
