import { done } from './turn'
import type { Handler } from './turn'

/** The panel's smallest and largest size in pixels. Source: PLATFORM §6. */
const LEAST = { width: 320, height: 360 }
const MOST = { width: 720, height: 900 }

const within = (least: number, value: number, most: number): number => Math.round(Math.min(most, Math.max(least, value)))

/** The panel's frame. Closing comes a moment later, so that the answer still arrives. */
export const window: Handler<'window'> = async ({ resize, notify, close }, { clock }) => {
  if (resize) figma.ui.resize(within(LEAST.width, resize.width, MOST.width), within(LEAST.height, resize.height, MOST.height))
  if (notify !== undefined) figma.notify(notify)
  if (close) clock.later(() => figma.closePlugin(), 0)
  return done({})
}
