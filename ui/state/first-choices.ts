import type { BrandChoices } from '../../plugin/core/brand/choices'

/** Where a brand made by hand starts from: a quiet blue, a warm accent, black on white. */
export const firstChoices = (name: string): BrandChoices => ({ id: 'new', name, primary: '#1D4E89', accent: '#F2A541', ink: '#17202B', paper: '#FFFFFF', fonts: { heading: 'Inter', text: 'Inter' } })
