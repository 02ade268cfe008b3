import harbour from '../../../templates/brands/harbour.json'
import kiln from '../../../templates/brands/kiln.json'
import ledger from '../../../templates/brands/ledger.json'
import meadow from '../../../templates/brands/meadow.json'
import press from '../../../templates/brands/press.json'
import trail from '../../../templates/brands/trail.json'
import type { Brand } from './brand'

const built = (brand: Omit<Brand, 'schema'>): Brand => ({ ...brand, schema: 1 })

/** The calm default. */
export const trailBrand: Brand = built(trail)

/** The brands that come with Waymark, in the order they are offered. */
export const brands: readonly Brand[] = [trailBrand, built(ledger), built(harbour), built(press), built(meadow), built(kiln)]
