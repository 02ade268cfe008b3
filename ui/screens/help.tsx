import type { Say } from '../../plugin/core/messages/say'
import { Dialog } from '../parts/dialog'

const keys = [
  { id: 'arrows', keys: ['↑', '↓', '←', '→'] },
  { id: 'far', keys: ['home', 'end', 'page-up', 'page-down'] },
  { id: 'enter', keys: ['enter'] },
  { id: 'space', keys: ['space'] },
  { id: 'next-gap', keys: ['enter'] },
  { id: 'feeling', keys: ['1', '–', '5'] },
  { id: 'line', keys: ['shift', 'enter'] },
  { id: 'new-stage', keys: ['enter'] },
  { id: 'move-stage', keys: ['alt', '↑', '↓'] },
  { id: 'escape', keys: ['escape'] },
  { id: 'help', keys: ['?'] },
] as const

/** Every key the panel knows. */
export const Help = ({ say, onClose }: { readonly say: Say; readonly onClose: () => void }) => (
  <Dialog title={say('help')} close={say('close')} onClose={onClose}>
    <dl class="keys">
      {keys.map((row) => (
        <div key={row.id}>
          <dt>{row.keys.map((key) => <kbd key={key}>{key.length > 1 ? say(`key.${key}`) : key}</kbd>)}</dt>
          <dd>{say(`help.${row.id}`)}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
)
