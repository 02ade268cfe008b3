/** Lower case, without accents, one space between words: what a search compares. */
export const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '').replaceAll('ł', 'l').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
