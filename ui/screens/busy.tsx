import type { Say } from '../../plugin/core/messages/say'
import { Progress } from '../parts/progress'
import type { Send } from '../state/action'
import type { Task } from '../state/task'

/** Work that takes longer than a moment, with its count and a way out. */
export const Busy = ({ tasks, say, send }: { readonly tasks: readonly Task[]; readonly say: Say; readonly send: Send }) => (
  <div class="busy">
    {tasks.filter((task) => task.isSlow).map(({ id, kind, done, total }) => (
      <Progress key={id} title={say(`task.${kind}`)} count={done === 0 ? '' : total === null ? say('task.done', { count: done }) : say('task.done-of', { done, total })} done={done} total={total} cancel={say('cancel')} onCancel={() => send({ type: 'cancel', id })} />
    ))}
  </div>
)
