import type { Box } from '../../layers/layer'
import type { Role } from '../../journey/role'
import type { LabelWords } from '../../words/read-label'
import type { Scene, Spot } from './scene'

/** A place on the page whose words name a lane or the row of stages. */
export interface Label extends LabelWords {
  readonly spot: Spot
  /** Of the label's own lines within the layer. */
  readonly box: Box
  readonly text: string
  /** Content that stands under the label in the same text. */
  readonly rest?: string
  /** One of several labels in one text. */
  readonly isOneOfSeveral?: boolean
}

export type ReadWords = (text: string) => LabelWords | null

const LONGEST_LABEL = 60
const LONGEST_LIST = 600

/** Every label on the page, in tree order. What a person named (id of the text → role) is a label whatever it says. */
export function labelsOf(scene: Scene, read: ReadWords, named: Readonly<Record<string, Role>> = {}): Label[] {
  const found: Label[] = []
  for (const spot of scene) {
    if (!spot.text) continue
    const role = named[spot.layer.id]
    if (role) found.push({ sense: role, certainty: 1, language: '', spot, box: spot.box, text: spot.text.replace(/\s+/g, ' ') })
    else for (const label of labelsIn(spot, read)) found.push(label)
  }
  return found
}

function labelsIn(spot: Spot, read: ReadWords): readonly Label[] {
  const { text, box } = spot
  const line = text.includes('\n') ? text.replace(/\s+/g, ' ') : text
  const whole = line.length <= LONGEST_LABEL ? read(line) : null
  if (whole && (whole.certainty > 0.7 || !text.includes('\n')) && !(whole.also && text.includes('\n\n'))) return [{ ...whole, spot, box, text: line }]
  if (!text.includes('\n')) return []
  const lines = text.split('\n')
  const read0 = lines.map((one) => (one.trim() && one.length <= LONGEST_LABEL ? read(one) : null))
  const said = lines.filter((one) => one.trim()).length
  const named = read0.filter((one) => one && one.certainty > 0.7)
  if (text.length <= LONGEST_LIST && named.length >= 2 && named.length >= said * 0.6 && new Set(named.map((one) => one?.sense)).size >= 2) return listed(spot, lines, read0)
  const [first] = read0
  return first && first.certainty > 0.7 && first.sense !== 'stage' ? [{ ...first, spot, box: linesBox(box, 0, 1, lines.length), text: (lines[0] as string).trim(), rest: lines.slice(1).join('\n').trim() }] : []
}

/** One text that lists the labels of several lanes, each on its own line. */
function listed(spot: Spot, lines: readonly string[], words: readonly (LabelWords | null)[]): Label[] {
  return lines.flatMap((line, i): Label[] => {
    if (!line.trim()) return []
    const strange: LabelWords = { sense: 'custom', certainty: 0.4, language: '' }
    return [{ ...(words[i] ?? strange), spot, box: linesBox(spot.box, i, i + 1, lines.length), text: line.trim(), isOneOfSeveral: true }]
  })
}

/** Where some lines of a text stand, all lines taken as equally high. */
const linesBox = (box: Box, from: number, to: number, of: number): Box => ({ x: box.x, y: box.y + (box.h * from) / of, w: box.w, h: (box.h * (to - from)) / of })
