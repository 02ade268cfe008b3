import { editShelf, type ShelfEdit } from '../../plugin/usecases/edit-shelf'
import type { Context } from './context'
import { loadOwn } from './own'
import { runTask } from './run-task'
import type { Workers } from './workers'

/** Changes what is kept and reads it anew. The way back, or null when it was not done. */
export async function changeShelf(context: Context, edit: ShelfEdit): Promise<ShelfEdit | null> {
  const done = await runTask(context, 'keep', () => editShelf(context.hands, edit))
  await loadOwn(context)
  return done?.undo ?? null
}

export const shelfWorkers: Workers = {
  async 'shelf-back'(context, { edit }) {
    if (await changeShelf(context, edit)) context.send({ type: 'toast', key: 'done.undo' })
  },
}
