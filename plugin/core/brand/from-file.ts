import type { AssetVariable, Assets } from './assets'
import type { Named } from './pick/named'
import { pickChoices, type Picked } from './pick/pick-choices'

const isHex = (value: unknown): value is string => typeof value === 'string' && /^#[0-9A-F]{6}$/i.test(value)

const nameOf = ({ collection, path }: AssetVariable): string => `${collection}/${path}`

/** What a brand would take from the variables and styles of a file; null where there is no colour. */
export const fromFile = (assets: Assets): Picked | null => pickChoices(namedIn(assets))

/** Variables come before styles: where a file has both, its variables are the newer. Our own collections are left out. */
function namedIn({ variables, textStyles, colourStyles }: Assets): Named {
  const theirs = variables.filter(({ collection }) => !collection.startsWith('Waymark · '))
  return {
    colours: theirs.flatMap((one) => (isHex(one.value) ? [{ path: nameOf(one), hex: one.value.toUpperCase(), key: one.key }] : [])),
    more: colourStyles.map(({ path, hex, key }) => ({ path, hex: hex.toUpperCase(), key })),
    fonts: [
      ...theirs.flatMap((one) => (typeof one.value === 'string' && !isHex(one.value) && /font|famil|typ/i.test(nameOf(one)) ? [{ path: nameOf(one), family: one.value }] : [])),
      ...textStyles.filter(({ path }) => !path.startsWith('_Waymark/')).map(({ path, family }) => ({ path, family })),
    ],
    sizes: theirs.flatMap((one) => (typeof one.value === 'number' ? [{ path: nameOf(one), px: one.value }] : [])),
  }
}
