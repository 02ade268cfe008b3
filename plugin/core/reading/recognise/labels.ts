import type { Box } from '../../layers/layer'
import type { Role } from '../../journey/role'
import type { Sense } from '../../words/lexicon'
import type { LabelWords } from '../../words/read-label'
import type { Scene, Spot } from './scene'

/** A place on the page whose words name a lane or the row of stages. */
export interface Label extends LabelWords {
  readonly spot: Spot
  /** Of the label's own lines within the layer. */
  readonly box: Box
  readonly text: string
  /** What stands after the label in the same text: content where the label lies in a cell, an explanation in the margin. */
  readonly rest?: string
  /** The label without `rest`, where both stand on one line ("Touchpoints: web shop"). */
  readonly head?: string
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

/** What a text names, wherever it stands. */
export const sensesIn = (text: string, read: ReadWords): readonly Sense[] => found(text.trim(), read).map(({ words }) => words.sense)

function labelsIn(spot: Spot, read: ReadWords): readonly Label[] {
  return found(spot.text, read).map(({ words, text, line, of, rest, head, isOneOfSeveral }): Label => ({
    ...words, spot, text, box: line === undefined ? spot.box : linesBox(spot.box, line, line + 1, of),
    ...(rest !== undefined && { rest }), ...(head !== undefined && { head }), ...(isOneOfSeveral && { isOneOfSeveral }),
  }))
}

interface Found { readonly words: LabelWords; readonly text: string; /** Number of its line, where it is not the whole text. */ readonly line?: number; readonly of: number; readonly rest?: string; readonly head?: string; readonly isOneOfSeveral?: boolean }

const AFTER_COLON = /^([^:]{2,40}):\s+(\S.*)$/su

function found(text: string, read: ReadWords): readonly Found[] {
  const isOneLine = !text.includes('\n')
  if (isOneLine && text.length > LONGEST_LABEL) return []
  const line = isOneLine ? text : text.replace(/\s+/g, ' ')
  const whole = line.length <= LONGEST_LABEL && (isOneLine || isOneLabel(text)) ? read(line) : null
  if (whole && (whole.certainty > 0.7 || isOneLine) && !(whole.also && text.includes('\n\n'))) return [{ words: whole, text: line, of: 1, ...colonPart(line, read) }]
  return isOneLine ? [] : inLines(text, text.split('\n'), read)
}

/** "Touchpoints: web shop" says a lane and its content, or its explanation: where it stands tells which. */
function colonPart(line: string, read: ReadWords): { readonly head: string; readonly rest: string } | null {
  const [, head, rest] = AFTER_COLON.exec(line) ?? []
  return head !== undefined && rest !== undefined && (read(head)?.certainty ?? 0) > 0.9 ? { head, rest } : null
}

/** Wrapped words, not a label with a figure or a face under it. */
const isOneLabel = (text: string): boolean => text.split('\n').every((one) => !one.trim() || /\p{L}/u.test(one))

/** Labels listed one a line, or one that heads the text. */
function inLines(text: string, lines: readonly string[], read: ReadWords): readonly Found[] {
  const [head = ''] = lines
  const first = head.trim() && head.length <= LONGEST_LABEL ? read(head) : null
  if (text.length <= LONGEST_LIST) {
    const words = lines.map((one) => (one.trim() && one.length <= LONGEST_LABEL ? read(one) : null))
    const named = words.filter((one) => one && one.certainty > 0.7)
    if (named.length >= 2 && named.length >= lines.filter((one) => one.trim()).length * 0.6 && new Set(named.map((one) => one?.sense)).size >= 2) {
      return lines.flatMap((one, line) => (one.trim() ? [{ words: words[line] ?? STRANGE, text: one.trim(), line, of: lines.length, isOneOfSeveral: true }] : []))
    }
  }
  return first && first.certainty > 0.7 && first.sense !== 'stage' ? [{ words: first, text: head.trim(), line: 0, of: lines.length, rest: lines.slice(1).join('\n').trim() }] : []
}

/** A line among labels that names nothing we know. */
const STRANGE: LabelWords = { sense: 'custom', certainty: 0.4, language: '' }

/** Where some lines of a text stand, all lines taken as equally high. */
const linesBox = (box: Box, from: number, to: number, of: number): Box => ({ x: box.x, y: box.y + (box.h * from) / of, w: box.w, h: (box.h * (to - from)) / of })
