import { takePictures } from '../browser/screenshots'
import { drawMaps } from './draw-maps'

const folder = 'docs/pictures'
for (const path of [...await drawMaps(folder), ...await takePictures(folder)]) process.stdout.write(`${path}\n`)
