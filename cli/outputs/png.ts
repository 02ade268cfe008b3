import { fine } from '../problem'
import type { Output } from './output'

export const png: Output = { ending: '.png', make: async (engine, _hands, map) => fine(await engine.toPng(map)) }
