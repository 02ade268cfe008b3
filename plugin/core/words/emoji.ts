/** Faces people use for feelings, worst first (FORMATS §1.5 and what people type besides). */
const GROUPS: readonly (readonly string[])[] = [
  ['😡', '😠', '🤬', '😢', '😭', '😞', '😤', '😱', '😩', '😫', '🤮', '👿', '💔', '😖', '😣'],
  ['🙁', '☹', '😕', '😟', '😔', '😒', '😰', '😨', '😥', '😓', '😬', '🙄', '😦', '😧', '👎', '😿', '🤔', '😑', '🫤', '🥺', '😵', '🥱', '😴', '😳'],
  ['😐', '😶', '🤷', '😌'],
  ['😊', '🙂', '😀', '👍', '😉', '☺', '😏', '😺', '🤗', '😅', '🤓', '😇', '😋'],
  ['🤩', '😍', '😄', '😁', '😃', '🥰', '😆', '🎉', '❤', '🥳', '😂', '🤣', '😻', '💚', '💖', '🙌', '😎'],
]

const VALUES: ReadonlyMap<string, number> = new Map(GROUPS.flatMap((faces, i) => faces.map((face): [string, number] => [face, i - 2])))

const PICTURES = /\p{Extended_Pictographic}/gu
/** Typed smileys, as whole words. */
const TYPED: readonly (readonly [RegExp, number])[] = [[/(^|\s)[:=]-?[D](?=\s|$)/, 2], [/(^|\s)[:=;]-?\)(?=\s|$)/, 1], [/(^|\s)[:=]-?[|/](?=\s|$)/, 0], [/(^|\s)[:=]-?\((?=\s|$)/, -1], [/(^|\s)[:=]'-?\((?=\s|$)/, -2]]

/** What the faces in a text say, −2 … 2, in order; empty when it holds none. */
export function facesIn(text: string): readonly number[] {
  const found: number[] = []
  for (const [face] of text.matchAll(PICTURES)) {
    const value = VALUES.get(face)
    if (value !== undefined) found.push(value)
  }
  if (!found.length) for (const [smiley, value] of TYPED) if (smiley.test(text)) found.push(value)
  return found
}

/** Holds a picture sign of any kind: content even where no letter stands. */
export const hasPicture = (text: string): boolean => text.search(PICTURES) >= 0
