import type { JourneyMap } from '../../journey/map'
import type { Gaps, Say } from '../../messages/say'

/** Something to tell about a line of a text: the key of its sentence and what fills its gaps. Lines count from 1; 0 = no line of its own. */
export interface Remark { readonly line: number; readonly what: string; readonly gaps?: Gaps }

/** A map from a text of another tool, with what of the text a map cannot hold; or the one reason why it cannot be read. */
export type Imported =
  | { readonly ok: true; readonly map: JourneyMap; readonly dropped: readonly Remark[] }
  | { readonly ok: false; readonly problem: Remark }

/** A map as another tool's text, with what of the map that text cannot hold. */
export interface Exported { readonly text: string; readonly lost: readonly Remark[] }

export const refused = (line: number, what: string, gaps: Gaps = {}): { readonly ok: false; readonly problem: Remark } => ({ ok: false, problem: { line, what, gaps } })

/** A remark as a sentence, with its line where it has one. */
export const tellRemark = ({ line, what, gaps }: Remark, say: Say): string => (line ? say('import.line', { line: String(line), what: say(what, gaps) }) : say(what, gaps))

/** Words of a text that a sentence quotes stay short. */
export const excerpt = (text: string): string => {
  const said = text.replace(/\s+/g, ' ').trim()
  return said.length > 60 ? `${said.slice(0, 59).trimEnd()}…` : said
}
