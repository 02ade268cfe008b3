import type { LookReading, MapReading } from '../reading/reading'

const BOLD = /bold|black|heavy/i
const NOT_QUITE = /semi|demi/i

/** Large enough for weaker contrast: 24 px, or 18.66 px bold. Source: WCAG 2.2, large scale text. */
const isLarge = ({ size = 0, font = '' }: LookReading): boolean => size >= 24 || (size >= 18.66 && BOLD.test(font) && !NOT_QUITE.test(font))

/** The contrast that a text needs. Source: WCAG 2.2, 1.4.3 (AA). */
export const neededContrast = (look: LookReading): number => (isLarge(look) ? 3 : 4.5)

/** Ratios are given with two decimals, so what is shown as enough is enough. */
export const isTooWeak = (look: LookReading): boolean => typeof look.contrast === 'number' && look.contrast < neededContrast(look) - 0.005

/** Drawn by us, so its looks are ours to mend. A map that people drew keeps theirs. */
export const isOurs = ({ tag }: Pick<MapReading, 'tag'>): boolean => tag !== undefined && tag.adopted === undefined
