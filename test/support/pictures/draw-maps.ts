import { drawMap, type Wish } from './draw-map'
import { keepPicture } from './keep-picture'

/** By file name. What stands beside the first is smaller: it shows the look, not the words. */
const maps: Readonly<Record<string, Wish>> = {
  'map-filled': { template: 'five-phases' },
  'map-unfilled': { template: 'five-phases', choices: { filled: false } },
  'map-dark': { template: 'five-phases', theme: 'dark', scale: 0.75 },
  'map-macedonian': { template: 'experience-support', choices: { locale: 'mk' }, scale: 0.75 },
}

/** Pictures of whole maps. Returns their paths. */
export async function drawMaps(folder: string): Promise<readonly string[]> {
  const paths: string[] = []
  for (const [name, wish] of Object.entries(maps)) paths.push(keepPicture(folder, `${name}.png`, await drawMap(wish)))
  return paths
}
