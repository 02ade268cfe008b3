import type { Row } from '../canvas'

/** Gives every child of each row the tallest child's height as its minimum: Figma cannot stretch children of a parent that hugs them. */
export function equalise(rows: readonly Row[]): void {
  for (const row of rows) {
    const tallest = row.reduce((most, node) => Math.max(most, node.height), 0)
    for (const node of row) node.minHeight = tallest
  }
}
