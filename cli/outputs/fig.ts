import { fine } from '../problem'
import type { Output } from './output'

export const fig: Output = { ending: '.fig', make: async (engine) => fine(await engine.toFig()) }
