const width = 48
const height = 16
const pad = 2

/** Shares from 0 to 1 as a small line, the last with a dot. What it shows stands beside it in words. */
export function Sparkline({ shares }: { readonly shares: readonly number[] }) {
  const step = shares.length > 1 ? (width - 2 * pad) / (shares.length - 1) : 0
  const points = shares.map((share, index) => ({ x: pad + index * step, y: height - pad - Math.min(1, Math.max(0, share)) * (height - 2 * pad) }))
  const last = points[points.length - 1]
  return (
    <svg class="sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <path class="floor" d={`M${pad} ${height - pad}H${width - pad}`} />
      <path d={points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')} />
      {last && <circle cx={last.x} cy={last.y} r="2" />}
    </svg>
  )
}
