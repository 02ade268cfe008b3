import { draft } from '../maps'
import { drawMap, type Wish } from './draw-map'
import { keepPicture } from './keep-picture'

const filled = draft('five-phases', { filled: true })

/** By file name. Those that show a look more than words are smaller. */
const maps: Readonly<Record<string, Wish>> = {
  'map-filled': { draft: filled },
  'map-unfilled': { draft: draft('five-phases') },
  'map-dark': { draft: filled, theme: 'dark', scale: 0.7 },
  'map-macedonian': { draft: draft('experience-support', { locale: 'mk', filled: true }), scale: 0.7 },
}

/** Pictures of whole maps. Returns their paths. */
export async function drawMaps(folder: string): Promise<readonly string[]> {
  const paths: string[] = []
  for (const [name, wish] of Object.entries(maps)) paths.push(keepPicture(folder, `${name}.png`, await drawMap(wish)))
  return paths
}
