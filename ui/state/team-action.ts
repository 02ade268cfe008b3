import type { SentFile } from './sent-file'
import type { Refused } from './team'

/** What can happen to the team's rules, besides what the file remembers. */
export type TeamAction =
  | { readonly type: 'rules' }
  | { readonly type: 'rules-import'; readonly file: SentFile }
  | { readonly type: 'rules-refused'; readonly refused: Refused | null }
  | { readonly type: 'rules-export' }
