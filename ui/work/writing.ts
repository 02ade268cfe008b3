import { writeCell } from '../../plugin/usecases/write-note'
import { knownBrands } from '../state/brands'
import { currentMap } from '../state/current-map'
import { examplesOf } from '../state/examples'
import { ringedGap } from '../state/gaps'
import { layerOf } from '../state/layer-of'
import { isDoing } from '../state/task'
import { contentOf } from '../state/writing'
import { auditAgain } from './audit'
import type { Context } from './context'
import { openTemplate } from './open-template'
import { runTask } from './run-task'
import type { Workers } from './workers'

/** Shows the ringed gap on the canvas, and learns what the template's example says there. */
function arrive({ state, send }: Context): void {
  const audit = currentMap(state())
  const gap = audit && ringedGap(audit, state().audit.gap)
  if (!audit || !gap) return
  send({ type: 'go', ids: [layerOf(audit, gap)] })
  const { template, locale } = audit.reading.map
  const { examples } = state()
  if (!template || examples?.template === template.id && examples.locale === locale) return
  const opened = openTemplate(state(), template.id)
  if (opened) send({ type: 'examples', examples: examplesOf(opened, locale) })
}

/** Writes what stands in the card, reads the map again and goes on to the next gap. */
async function write(context: Context): Promise<void> {
  const { hands, state, send } = context
  const { writing, memory } = state()
  const audit = currentMap(state())
  if (!audit || !writing || isDoing(state(), 'change')) return
  const gap = ringedGap(audit, writing.gap)
  if (gap?.key !== writing.gap || gap.lane === null) return
  const content = contentOf(writing, gap.asks)
  // Enter without a word passes by.
  if (content === null) return writing.mode === 'words' ? send({ type: 'next-gap' }) : undefined
  const place = { stage: gap.stage, lane: gap.lane }
  const done = await runTask(context, 'change', () => writeCell(hands, audit.reading, place, content, { known: knownBrands(state().brands), teamWords: memory.teamWords }))
  await auditAgain(context, [audit.reading.id])
  if (!done) return
  const key = 'reason' in content ? 'done.does-not-apply' : 'done.write'
  send({ type: 'toast', key, gaps: { stage: gap.stageName }, ...(done.undo && { undo: { change: done.undo } }) })
  send({ type: 'written', gap: gap.key })
  if (state().writing) arrive(context)
}

export const writingWorkers: Workers = { 'next-gap': arrive, 'write-at': arrive, 'write-back': arrive, write }
