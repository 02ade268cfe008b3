interface XY { x: number; y: number }

export interface Network {
  readonly vertices: readonly XY[]
  readonly segments: readonly { start: number; end: number; tangentStart: XY; tangentEnd: XY }[]
  readonly regions: readonly { windingRule: string; loops: readonly (readonly number[])[] }[]
}

const isZero = (v: XY): boolean => v.x === 0 && v.y === 0

/** The drawing as absolute path data; what belongs to no region is an open path. */
export function toPaths(network: Network): { windingRule: string; data: string }[] {
  const used = new Set(network.regions.flatMap(region => region.loops.flat()))
  const regions = network.regions.map(region => ({ windingRule: region.windingRule, data: region.loops.map(loop => `${walk(network, loop)} Z`).join(' ') }))
  const open = network.segments.map((_, i) => i).filter(i => !used.has(i))
  return open.length ? [...regions, { windingRule: 'NONE', data: walk(network, open) }] : regions
}

function walk(network: Network, indices: readonly number[]): string {
  let data = ''
  let at = -1
  for (const index of indices) {
    const segment = network.segments[index]!
    const from = network.vertices[segment.start]!
    const to = network.vertices[segment.end]!
    if (segment.start !== at) data += `${data ? ' ' : ''}M ${from.x} ${from.y}`
    const { tangentStart: a, tangentEnd: b } = segment
    data += isZero(a) && isZero(b) ? ` L ${to.x} ${to.y}` : ` C ${from.x + a.x} ${from.y + a.y} ${to.x + b.x} ${to.y + b.y} ${to.x} ${to.y}`
    at = segment.end
  }
  return data
}
