import type { Locale } from '../../../plugin/core/journey/locale'
import type { MapStatus } from '../../../plugin/core/journey/map'
import type { Layer } from '../../../plugin/core/layers/layer'
import type { Draft } from '../../../plugin/core/template/compose'
import { layersOfPlan } from '../layers-of-plan'
import { draft, planOf } from '../maps'

interface Wished { readonly locale?: Locale; readonly status?: MapStatus; readonly ids?: () => string; readonly template?: string }

/** The bicycle story with two holes: nobody rated Purchase, and Loyalty has no improvement. */
export function unfinishedDraft({ locale = 'en', status = 'review', template = 'five-phases' }: Wished = {}): Draft {
  const whole = draft(template, { locale, filled: true })
  const isHole = ({ stage, lane }: { readonly stage: string; readonly lane: string }) => stage === 'purchase' && lane === 'emotions' || stage === 'loyalty' && lane === 'improvements'
  return { ...whole, map: { ...whole.map, status, notes: whole.map.notes.filter((note) => !isHole(note)) } }
}

/** That map as layers, as the hands would read it. */
export const unfinishedMap = (wished: Wished = {}): Layer[] => layersOfPlan(planOf(unfinishedDraft(wished)), wished.ids ? { ids: wished.ids } : {})
