import { Preview } from '../parts/preview'
import { brandOf } from '../state/brand-of'
import type { Options } from '../state/options'
import type { State } from '../state/state'

/** The map as chosen so far; the curve is the example's where its stage is kept. */
export function OptionsPreview({ options, state }: { readonly options: Options; readonly state: Pick<State, 'brands' | 'prefs'> }) {
  const { template } = options
  const lanes = template.lanes.filter((lane) => options.lanes.includes(lane.id))
  const emotions = template.lanes.find((lane) => lane.role === 'emotion')?.id
  const feeling = (stage: string | null) => template.example.find((note) => note.stage === stage && note.lane === emotions)?.emotion ?? null
  return (
    <div class="options-preview">
      <Preview stages={options.stages.length} roles={lanes.map((lane) => (lane.kind === 'divider' ? 'divider' : lane.role))} curve={options.stages.map((row) => feeling(row.from))} colours={brandOf(state, state.prefs.brand)[state.prefs.theme]} width={368} height={132} />
    </div>
  )
}
