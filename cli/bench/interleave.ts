import { performance } from 'node:perf_hooks'

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN

async function timed(work: () => unknown): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}

/** Median milliseconds of several pieces of work, done in turn so that a busy machine slows them alike. The first round warms up. */
export async function interleave(rounds: number, ...works: readonly (() => unknown)[]): Promise<number[]> {
  const times = works.map((): number[] => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, work] of works.entries()) {
      const took = await timed(work)
      if (round > 0) times[at]?.push(took)
    }
  }
  return times.map(median)
}
