import axe from 'axe-core'
import type { OpenPanel } from './open-panel'

/** What axe finds in the panel as it is now, one line each: rule and where. */
export async function axeViolations({ page }: Pick<OpenPanel, 'page'>): Promise<readonly string[]> {
  const frame = page.frames().find((one) => one.parentFrame() !== null)
  if (!frame) throw new Error('the panel has no frame')
  // Evaluated from outside, so Figma's policy does not apply to it.
  await frame.evaluate(axe.source)
  return frame.evaluate(async () => {
    const found: { violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] } = await Reflect.get(globalThis, 'axe').run()
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))
  })
}
