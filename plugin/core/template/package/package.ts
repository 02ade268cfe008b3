import type { Brand } from '../../brand/brand'
import type { Template } from '../schema'

/** What one person sends another: templates and brands as one JSON text. */
export interface Package {
  readonly waymark: 'package'
  readonly schema: 1
  readonly templates: readonly Template[]
  readonly brands: readonly Brand[]
}

/** A package as text. What `parsePackage` makes of it is equal to what went in. */
export const packageText = ({ templates, brands }: Pick<Package, 'templates' | 'brands'>): string =>
  `${JSON.stringify({ waymark: 'package', schema: 1, templates, brands } satisfies Package, null, 1)}\n`
