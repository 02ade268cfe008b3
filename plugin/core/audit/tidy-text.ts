/** What may be tidied without changing what is said, in the order it is done. */
export type Mess = 'invisible' | 'spaces' | 'bullet' | 'repeated'

/** Zero-width space, word joiner, byte order mark, soft hyphen; joiners within emoji and scripts stay. */
const INVISIBLE = /[\u200B\u2060\uFEFF\u00AD]/g
const BULLET = /^(?:[-–—•*·▪◦] +)+(?=\S)/

/** Small words that are never meant twice in a row: English, Polish, Romanian, Macedonian. */
const SMALL = 'the|an|of|to|in|and|is|for|with|at|this|w|z|na|do|się|że|dla|przez|de|în|cu|pe|un|pentru|și|на|во|од|со|се|за|и'
const REPEATED = new RegExp(`(^|[\\s(“„"])(${SMALL})(?:\\s\\2)+(?=[\\s,.;:!?)]|$)`, 'giu')

/** A text without stray spaces, invisible signs, a lone bullet and doubled small words; and the first mess that was found. */
export function tidyText(text: string): { readonly text: string; readonly mess: Mess | null } {
  let mess: Mess | null = null
  const after = (kind: Mess, before: string, now: string): string => {
    if (now !== before) mess ??= kind
    return now
  }
  const seen = after('invisible', text, text.replace(INVISIBLE, ''))
  const spaced = after('spaces', seen, evenSpaces(seen))
  const bare = after('bullet', spaced, spaced.includes('\n') ? spaced : spaced.replace(BULLET, ''))
  return { text: after('repeated', bare, bare.replace(REPEATED, '$1$2')), mess }
}

/** Runs are evened first, so that no later step has to look along one twice. */
const evenSpaces = (text: string): string => text.replace(/[ \t]{2,}/g, ' ').replace(/^[ \t]|[ \t](?=\n|$)/g, '').replace(/ (?=[,.;:!?…](?:\s|$))/g, '')
