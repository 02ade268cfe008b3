import { fine, listed, problem, type Result } from './problem'

/** The value of an option that knows its values. */
export function oneOf<T extends string>(option: string, value: string, known: readonly T[]): Result<T> {
  const found = known.find((one) => one === value)
  return found === undefined ? problem('usage.bad-choice', { option, value, known: listed(known) }) : fine(found)
}
