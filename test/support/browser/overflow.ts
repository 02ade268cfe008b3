import type { OpenPanel } from './open-panel'

/** Words that run out of the window, or out of their own box without an ellipsis that says so. */
export const overflow = ({ panel }: Pick<OpenPanel, 'panel'>): Promise<readonly string[]> => panel.locator('body').evaluate((body) =>
  [...body.querySelectorAll<HTMLElement>('button, h1, h2, p, label, legend, summary, [role=columnheader], [role=menuitemradio], .card-name, .card-size, .figure, .sum')]
    .filter((one) => !one.closest('.visually-hidden') && one.getClientRects().length > 0)
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect()
      const isShortened = one.matches('.ellipsis, .peek') || one.querySelector('.ellipsis, .stage-name') !== null
      return left < -0.5 || right > innerWidth + 0.5 || !isShortened && one.scrollWidth > one.clientWidth + 1
    })
    .map((one) => `${one.tagName}.${one.className} ${one.textContent}`))
