import { ROLES } from '../../plugin/core/journey/role'
import type { Finding } from '../../plugin/core/audit/finding'
import type { Say } from '../../plugin/core/messages/say'
import type { LaneReading, MapReading } from '../../plugin/core/reading/reading'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'

interface Props { readonly finding: Finding; readonly reading: MapReading; readonly say: Say; readonly send: Send }

/** Lanes that may be the missing one, the likeliest first: nobody knows yet what they hold, or it was taken for something near. */
function likely({ lanes }: MapReading): readonly LaneReading[] {
  const near = ['custom', 'action', 'channel']
  const place = ({ role }: LaneReading) => near.indexOf(role) + 1 || near.length + 1
  return lanes.filter((lane) => !lane.required && lane.kind !== 'divider').sort((a, b) => place(a) - place(b))
}

/** A needed lane seems to be missing: perhaps this team only calls it otherwise. */
export function Teach({ finding, reading, say, send }: Props) {
  const role = finding.rule === 'lane-required' && reading.reading === 'recognised' ? ROLES.find((known) => known === finding.data['role']) : undefined
  const [first, ...others] = role === undefined ? [] : likely(reading)
  if (role === undefined || first === undefined) return null
  const named = say(`role.${role}`)
  const teach = (word: string) => send({ type: 'remember', edit: { about: 'word', word, role } })
  return (
    <div class="finding-actions">
      <button type="button" class="button" onClick={() => teach(first.label)}>{say('teach', { word: first.label, role: named })}</button>
      {others.length > 0 && (
        <Menu label={say('teach.which', { role: named })} look="button quiet with-chevron" items={others.map(({ id, label }) => ({ id, name: label }))} onChoose={(id) => { const lane = others.find((one) => one.id === id); if (lane) teach(lane.label) }}>
          {say('teach.other')}<Icon name="chevron" />
        </Menu>
      )}
    </div>
  )
}
