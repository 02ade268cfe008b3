import type { Asked } from '../../plugin/core/audit/fix/fix'
import type { Scale } from '../../plugin/core/journey/map'
import type { Say } from '../../plugin/core/messages/say'
import type { Send } from '../state/action'
import type { Fixing } from '../state/fixing'
import { Feeling } from './feeling'
import { WriteText } from './write-text'

interface Props { readonly fixing: Fixing; readonly asks: Asked; readonly scale: Scale; readonly say: Say; readonly send: Send; readonly onDone: () => void }

/** What only a person can say before a finding can be mended. */
export const FixAnswer = ({ fixing, asks, scale, say, send, onDone }: Props) => (
  asks === 'level'
    ? <Feeling label={say('write.feeling')} scale={scale} level={fixing.level} isLocked={false} onChoose={(level) => send({ type: 'fix-input', change: { level } })} onDone={onDone} />
    : <WriteText label={say(asks === 'reason' ? 'write.reason' : 'write.words')} value={fixing.words} max={asks === 'reason' ? 400 : 4_000} isLocked={false} onInput={(words) => send({ type: 'fix-input', change: { words } })} onEnter={onDone} />
)
