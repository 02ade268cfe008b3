import { listed, problem, type Result, fine } from '../problem'

/** Is there a page of that name? A name nobody has is answered with those there are. */
export function pageAmong(file: string, wanted: string | undefined, known: readonly string[]): Result<null> {
  return wanted === undefined || known.includes(wanted) ? fine(null) : problem('file.no-page', { file, page: wanted, known: listed(known) })
}
