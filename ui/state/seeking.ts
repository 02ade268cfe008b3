import { fold } from './fold'

/** Tells of any text whether it holds every word of a query; an empty query is held by all. */
export function seeking(query: string): (text: string) => boolean {
  const words = fold(query).split(' ').filter(Boolean)
  return (text) => {
    if (words.length === 0) return true
    const said = fold(text)
    return words.every((word) => said.includes(word))
  }
}
