import type { PickedChoices } from '../../plugin/core/brand/pick/pick-choices'
import { fromFile } from '../../plugin/core/brand/from-file'
import { fromLook } from '../../plugin/core/brand/from-look'
import { brandNameOf } from '../../plugin/core/brand/name-of-file'
import { fromTokens } from '../../plugin/core/brand/from-tokens'
import { tellTokensProblem } from '../../plugin/core/brand/tell-brand'
import { readAssets } from '../../plugin/usecases/read-assets'
import { readLayers } from '../../plugin/usecases/read-layers'
import type { SentFile } from '../state/sent-file'
import type { Context } from './context'
import { panelSay } from './panel-say'
import { refuseFile } from './refuse-file'
import { runTask } from './run-task'
import type { Workers } from './workers'

const LONGEST_NAME = 40

function begin(context: Context, choices: PickedChoices, name: string): void {
  const called = name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).trim()
  context.send({ type: 'brand-new', choices: { ...choices, id: 'new', name: called || panelSay(context)('brand.new-name') } })
}

/** A new brand from a file of design tokens. `text` is null for a file too large to be read. */
export function openTokens(context: Context, file: SentFile, text: string | null): void {
  const picked = text === null ? { ok: false as const, problem: { what: 'too-large' as const, at: '' } } : fromTokens(text)
  if (picked.ok) return begin(context, picked.choices, brandNameOf(file.name))
  refuseFile(context, file, tellTokensProblem(panelSay(context), picked.problem))
}

/** Brands that are picked up from what is there: a look on the canvas, the file's variables and styles, a file of tokens. */
export const brandSourceWorkers: Workers = {
  async 'brand-from-selection'(context) {
    const read = await runTask(context, 'look', (job) => readLayers(context.hands, { in: 'selection' }, 'full', job))
    if (!read) return
    const layers = read.pages.flatMap((page) => page.layers)
    const picked = fromLook(layers)
    if (picked) begin(context, picked.choices, layers[0]?.name ?? '')
    else context.send({ type: 'toast', key: 'failure.no-look', isTrouble: true })
  },
  async 'brand-from-file'(context) {
    const assets = await runTask(context, 'look', () => readAssets(context.hands))
    if (!assets) return
    const picked = fromFile(assets)
    if (picked) begin(context, picked.choices, '')
    else context.send({ type: 'toast', key: 'brand.no-colours', isTrouble: true })
  },
}
