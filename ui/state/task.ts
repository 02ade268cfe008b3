export type TaskKind = 'insert' | 'audit' | 'change' | 'show' | 'keep' | 'look' | 'parts'

/** Something the hands are busy with. It is shown once it `isSlow`. */
export interface Task {
  readonly id: number
  readonly kind: TaskKind
  readonly isSlow: boolean
  readonly done: number
  readonly total: number | null
}

/** Is work of one of these kinds under way? Two changes at once would meet on the canvas. */
export const isDoing = ({ tasks }: { readonly tasks: readonly Task[] }, ...kinds: readonly TaskKind[]): boolean => tasks.some(({ kind }) => kinds.includes(kind))
