import type { SentFile } from '../state/sent-file'
import type { Context } from './context'

/** Says why a file was not taken over: nothing of it was. */
export const refuseFile = ({ send }: Pick<Context, 'send'>, { name }: Pick<SentFile, 'name'>, reason: string): void =>
  send({ type: 'toast', key: 'failure.import', gaps: { file: name.slice(0, 60), reason }, isTrouble: true })
