import type { Tone } from '../../plugin/core/messages/tell'

/** The message that names a tone: Gap, Check, Tip. */
export const toneKey: Readonly<Record<Tone, string>> = { gap: 'severity.error', check: 'severity.warning', tip: 'severity.info' }
