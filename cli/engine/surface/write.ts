// Run by hand after a new @figma/plugin-typings: npx esbuild cli/engine/surface/write.ts --bundle --platform=node --format=esm --packages=external | node --input-type=module
import { writeFileSync } from 'node:fs'
import { generateSurface } from './generate'

writeFileSync('cli/engine/surface/surface.json', JSON.stringify(generateSurface()))
