import { facesIn } from './emoji'
import { gradeOf } from './feeling'
import { foldWords } from './fold'
import type { Lexicon } from './lexicon'

/** Words of icon sets that are no everyday words for feelings. */
const ICONS: Readonly<Record<string, number>> = {
  smile: 1, smiling: 1, smiley: 1, grin: 2, grinning: 2, laugh: 2, laughing: 2, frown: -1, frowning: -1, meh: 0, cry: -2, crying: -2, tear: -2,
  heart: 2, thumbsup: 1, thumbsdown: -1, dissatisfied: -1, satisfied: 1, rage: -2, tired: -1, worst: -2, best: 2, slightly: 0,
}
/** What icon names say besides the feeling. */
const GENERIC = /\b(icon|icons|ico|face|faces|emoji|emoticon|emotion|emotions|mood|sentiment|variant|type|state|status|property|default|customer|user|feeling|feelings|component|instance|outline|filled|line|solid|regular|round|color|colour|size|sm|md|lg|small|large|level|score|rating|value|name)\b/g
const LEVEL = /(?:emotion|mood|face|level|score|sentiment|feeling|rating|smiley|value)\D{0,12}?([1-5])\b/i
const UNNAMED = /^(vector|group|ellipse|rectangle|frame|icon|image|union|path|shape|star|polygon|line|subtract|intersect|exclude|oval|mask|boolean|instance|component|layer|bg|background|arrow|dot|point|circle|curve|graph|clip path group)?[\s\d#:.,_/-]*$/i

/** The feeling that an icon's or variant's layer name tells, −2 … 2: "Mood=Happy", "icon/face-sad", "sentiment_very_satisfied"; null for none. */
export function gradeOfName(lexicon: Lexicon, name: string): number | null {
  if (name.length > 60) return null
  const [face] = facesIn(name)
  if (face !== undefined) return face
  const level = LEVEL.exec(name)
  if (level) return Number(level[1]) - 3
  const words = foldWords(name.replace(/([a-z])([A-Z])/g, '$1 $2')).replace(GENERIC, ' ').replace(/\s+/g, ' ').trim()
  if (!words) return null
  const known = gradeOf(lexicon, words)
  if (known !== null) return known
  const parts = words.split(' ')
  const grade = parts.map((part) => ICONS[part]).find((one) => one !== undefined)
  if (grade === undefined) return null
  return parts.includes('very') && grade ? 2 * Math.sign(grade) : grade
}

/** What an icon stands for by its name ("icons/email" → "email"); null for a name that a tool gave. */
export function iconWord(name: string): string | null {
  const last = name.split(/[/=]/).pop()?.replace(/[_-]+/g, ' ').replace(/\bicon\b/i, '').trim() ?? ''
  return UNNAMED.test(name.trim()) || !/\p{L}{3}/u.test(last) ? null : last
}
