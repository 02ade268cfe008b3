import { readComponents } from '../../plugin/usecases/read-components'
import { runTask } from './run-task'
import type { Workers } from './workers'

/** Components of the open file, for a brand to use. Pages that were never opened are loaded, so it is done when asked for. */
export const partWorkers: Workers = {
  async 'parts-look'(context) {
    const components = await runTask(context, 'parts', ({ signal }) => readComponents(context.hands, signal))
    if (components) context.send({ type: 'parts-found', components })
  },
}
