import type { MapReading } from '../../reading/reading'
import type { Template } from '../../template/schema'

/**
 * The older template of a map, guessed from the map where nobody kept it: stages, lanes and required set as drawn, questions
 * as the cells remember them. Labels are taken for the newer template's own, since a person may have chosen them.
 */
export function asDrawn({ map, cells, lanes }: MapReading, next: Template): Template {
  const stages = next.stages.filter((id) => map.stages.some((stage) => stage.id === id))
  const asked = new Map(cells.map(({ stage, lane, prompt }) => [`${stage}/${lane}`, prompt]))
  const words = next.words[map.locale]
  const prompts = Object.fromEntries(Object.entries(words.prompts).map(([lane, own]) => [lane, stages.map((stage) => asked.get(`${stage}/${lane}`) ?? own[next.stages.indexOf(stage)] ?? '')]))
  return {
    ...next,
    version: map.template?.version ?? 1,
    stages,
    lanes: next.lanes.flatMap((lane) => {
      const drawn = lanes.find(({ id }) => id === lane.id)
      return drawn ? [{ ...lane, required: drawn.required }] : []
    }),
    words: { ...next.words, [map.locale]: { ...words, prompts } },
  }
}
