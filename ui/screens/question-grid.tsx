import { ROLES, type Role } from '../../plugin/core/journey/role'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Mark } from '../parts/mark'
import { Menu } from '../parts/menu'
import { gridRows, type GridRow, type Question } from '../state/question'

interface Props { readonly question: Question; readonly say: Say; readonly onRole: (node: string, role: Role) => void }

/** What was seen: a row a lane, a column a stage, a mark for what each cell holds. Roles can be set right. */
export const QuestionGrid = ({ question, say, onRole }: Props) => (
  <div class="reading-box" tabIndex={0} role="region" aria-label={say('question.grid')}>
    <table class="reading-grid" style={{ '--stages': question.reading.stages.length }}>
      <thead>
        <tr>
          <th scope="col"><span class="visually-hidden">{say('options.lanes')}</span></th>
          {question.reading.stages.map(({ id, name }) => <th key={id} scope="col" title={name}><span class="stage-head">{name}</span></th>)}
        </tr>
      </thead>
      <tbody>{gridRows(question).map((row) => <LaneRow key={row.lane.id} row={row} say={say} onRole={onRole} />)}</tbody>
    </table>
  </div>
)

const LaneRow = ({ row: { lane, states, isNamedAlone, isGuessed }, say, onRole }: { readonly row: GridRow } & Pick<Props, 'say' | 'onRole'>) => {
  const role = say(`role.${lane.role}`)
  const choose = (chosen: Role) => {
    if (chosen !== lane.role && lane.labelNode !== null) onRole(lane.labelNode, chosen)
  }
  return (
    <tr>
      <th scope="row">
        <span class="lane-name ellipsis" title={lane.label}>{lane.label}</span>
        {isNamedAlone ? (
          <Menu label={say('question.role', { lane: lane.label, role })} look="button quiet with-chevron role-menu" items={ROLES.map((id) => ({ id, name: say(`role.${id}`), isChosen: id === lane.role }))} onChoose={choose}>
            <span class="ellipsis">{role}</span><Icon name="chevron" />
          </Menu>
        ) : <span class="note">{role}</span>}
        {isGuessed && <small class="doubt">{say('lane.check')}</small>}
      </th>
      {states.map((state, at) => <td key={at} class={`cell ${state}`}><Mark state={state} /><span class="visually-hidden">{say(`cell.${state}`)}</span></td>)}
    </tr>
  )
}
