import type { StageEdit } from '../../plugin/core/journey/edits'
import { speak } from '../../plugin/core/messages/catalogues'
import type { MapReading } from '../../plugin/core/reading/reading'
import { changeStages } from '../../plugin/usecases/change-map'
import type { StageWish } from '../state/action'
import { knownBrands } from '../state/brands'
import { currentMap } from '../state/current-map'
import { isDoing } from '../state/task'
import { auditAgain } from './audit'
import type { Context } from './context'
import { runTask } from './run-task'
import type { Workers } from './workers'

/** A wish as an edit of this map; new names are in the map's language. Null when the stage is gone. */
function editOf(wish: StageWish, stage: string, reading: MapReading): StageEdit | null {
  const say = speak(reading.map.locale)
  const at = reading.stages.findIndex((known) => known.id === stage)
  const name = reading.stages[at]?.name
  if (name === undefined) return null
  switch (wish) {
    case 'add': return { do: 'add', after: stage, name: say('stage.new') }
    case 'duplicate': return { do: 'duplicate', stage, name: say('stage.copy', { stage: name }) }
    case 'earlier': return { do: 'move', stage, to: at - 1 }
    case 'later': return { do: 'move', stage, to: at + 1 }
    case 'remove': return { do: 'remove', stage }
  }
}

export async function editStage(context: Context, reading: MapReading, wish: StageWish, stage: string): Promise<void> {
  const edit = editOf(wish, stage, reading)
  if (edit === null || isDoing(context.state(), 'change')) return
  const done = await runTask(context, 'change', () => changeStages(context.hands, reading, edit, knownBrands(context.state().brands)))
  if (done) context.send({ type: 'toast', key: `done.${wish}`, ...(done.undo && { undo: done.undo }) })
  await auditAgain(context, [reading.id])
}

export const stageWorkers: Workers = {
  async 'edit-stage'(context, { wish, stage }) {
    const audit = currentMap(context.state())
    if (audit) await editStage(context, audit.reading, wish, stage)
  },
}
