/** One measured figure as it is printed: `ratio` = value ÷ what it is held against, and must not exceed `budget`. */
export interface Figure {
  readonly bench: string
  readonly value: number
  readonly unit: string
  readonly against: string
  readonly ratio: number
  readonly budget: number
  readonly ok: boolean
}

const rounded = (value: number) => Math.round(value * 1000) / 1000

export const figure = (bench: string, value: number, unit: string, against: string, base: number, budget: number): Figure => {
  const ratio = value / base
  return { bench, value: rounded(value), unit, against, ratio: rounded(ratio), budget, ok: ratio <= budget }
}
