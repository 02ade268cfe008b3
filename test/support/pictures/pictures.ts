import { openStudio } from '../browser/studio'
import { drawCommunity } from './draw-community'
import { drawMaps } from './draw-maps'
import { drawPlayground } from './draw-playground'
import { drawSheets } from './draw-sheets'
import { drawPanel } from './draw-panel'

const folder = 'docs/pictures'
const studio = await openStudio()
const paths = [
  ...await drawMaps(folder),
  ...await drawPanel(folder, studio),
  ...await drawPlayground(folder),
  ...await drawSheets(folder, studio.browser),
  ...await drawCommunity('docs/community', folder, studio.browser),
]
await studio.close()
process.stdout.write(`${paths.join('\n')}\n`)
