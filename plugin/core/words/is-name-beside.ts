import { foldWords, stems } from './fold'

/** A brand beside a label ("Opportunities ACME"): written in capitals, or capital where the label is a long plural. */
export function isNameBeside(text: string, strange: string): boolean {
  const parts = text.split(/\s+/).filter(Boolean)
  if (parts.length !== 2) return false
  const name = parts.find((part) => stems(foldWords(part)).includes(strange)) ?? ''
  const label = parts.find((part) => part !== name) ?? ''
  const isCapitals = (word: string) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
  if (isCapitals(name) && !isCapitals(label)) return true
  return name !== name.toLowerCase() && name === parts[1] && label.length >= 8 && /s$/i.test(label)
}
