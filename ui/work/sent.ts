import { LARGEST_TOKENS } from '../../plugin/core/brand/from-tokens'
import { LARGEST_PACKAGE } from '../../plugin/core/template/package/parse-package'
import { sentKind, type SentKind } from '../../plugin/core/template/package/sent-kind'
import type { SentFile } from '../state/sent-file'
import { openTokens } from './brand-sources'
import type { Context } from './context'
import { openPackage } from './import'
import type { Workers } from './workers'

/** Opens a file by what it holds, whichever way it came in. Where it does not say, it is what that way is for. */
async function open(context: Context, file: SentFile, meant: SentKind): Promise<void> {
  const isTooLarge = file.size > Math.max(LARGEST_TOKENS, LARGEST_PACKAGE)
  const sent = isTooLarge ? null : sentKind(await file.text())
  const kind = sent?.kind ?? meant
  if (kind === 'tokens') return openTokens(context, file, sent?.text ?? null)
  if (kind !== 'rules') return openPackage(context, file, sent?.text ?? null)
  context.send({ type: 'open', screen: 'rules' })
  context.send({ type: 'rules-import', file })
}

/** Files that somebody chose, or let go over the panel. */
export const sentWorkers: Workers = {
  import: (context, { file }) => open(context, file, 'package'),
  'brand-from-tokens': (context, { file }) => open(context, file, 'tokens'),
}
