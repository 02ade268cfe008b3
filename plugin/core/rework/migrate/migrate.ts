import type { JourneyMap } from '../../journey/map'
import type { Patch } from '../../layers/patch'
import { PLAIN_SHAPE, type Shape } from '../../layers/shape'
import type { MapTag } from '../../layers/tag'
import { addStages } from '../../layout/add-stages'
import { speak } from '../../messages/catalogues'
import type { LayerTree } from '../../reading/layer-tree'
import type { MapReading } from '../../reading/reading'
import { promptsFor } from '../../template/compose'
import type { Template } from '../../template/schema'
import { reworded, retagged } from '../language/change-language'
import { dictionary } from '../language/dictionary'
import { scenesOf } from '../language/scene'
import { tagChange } from '../language/tag-change'
import { reworkOf, type Rework } from '../rework'
import { asDrawn } from './as-drawn'
import type { Difference } from './difference'
import { addLanes, requireLanes } from './lanes'
import { chosenWords } from './chosen-words'
import { mergedIn } from './merged-in'

export interface Migration {
  readonly patches: readonly Patch[]
  /** Null where stages were added: then Figma's own undo takes it back. */
  readonly back: Rework['back'] | null
}

/**
 * A map moved to a newer version of its template, by the differences a person chose: stages and lanes it lacks are drawn,
 * words that are still the older template's become the newer one's, needed lanes are marked. Content stays, nothing is removed.
 */
export function migrate(tree: LayerTree, reading: MapReading, old: Template | null, next: Template, chosen: readonly Difference[], shape: Shape = PLAIN_SHAPE): Migration {
  const root = tree.byId.get(reading.id)
  if (root?.tag?.kind !== 'map') return { patches: [], back: null }
  const { map } = reading
  const say = speak(map.locale)
  const was = old ?? asDrawn(reading, next)
  const into = chosenWords(was, next, map.locale, chosen)
  const words = dictionary({ here: say, there: say, from: was.words[map.locale], into, stages: was.stages }, root.tag.scale)
  const said = scenesOf(tree, root).flatMap((scene) => [...reworded(scene, words), ...(scene.layer === root ? [] : retagged(scene.layer, tagChange(scene, words, map.locale)))])

  const after: JourneyMap = { ...map, stages: mergedIn(map.stages, next.stages, added(chosen, 'stage-added'), (id) => ({ id, name: next.words[map.locale].stages[id]?.name ?? id, ...aboutOf(next, map, id) })) }
  const prompts = promptsFor(next, map.locale, after.stages, next.lanes, say)
  const columns = addStages(reading, after, prompts, say, shape)
  const rows = addLanes(tree, reading, after, next, added(chosen, 'lane-added'), prompts, say, shape)
  const needed = requireLanes(tree, reading, chosen, say)
  const tag = tagOf(root.tag, reading, next, chosen, words.scale.map(([now = '', then]) => then ?? now))
  const all = reworkOf([...said, ...needed, ...rows, ...retagged(root, tag)])
  return { patches: [...all.patches, ...columns], back: columns.length ? null : all.back }
}

const added = (chosen: readonly Difference[], kind: 'stage-added' | 'lane-added'): ReadonlySet<string> => new Set(chosen.flatMap((one) => (one.kind === kind ? [one.id] : [])))

function aboutOf(next: Template, { locale }: JourneyMap, id: string): { about?: string } {
  const about = next.words[locale].stages[id]?.about
  return about === undefined ? {} : { about }
}

/** The map is of the newer version from now on, whatever a person did not choose: that was answered. */
function tagOf(tag: MapTag, { lanes }: MapReading, next: Template, chosen: readonly Difference[], labels: string[]): MapTag {
  const made = new Map(chosen.flatMap((one) => (one.kind === 'lane-required' || one.kind === 'lane-optional' ? [[one.id, one.kind === 'lane-required'] as const] : [])))
  const fresh = next.lanes.filter(({ id, required }) => required && added(chosen, 'lane-added').has(id)).map(({ role }) => role)
  const kept = lanes.flatMap(({ id, role, required }) => (made.get(id) ?? required ? [role] : []))
  return { ...tag, template: { id: next.id, version: next.version }, required: [...new Set([...kept, ...fresh])], scale: { ...tag.scale, labels } }
}
