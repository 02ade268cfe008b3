import type { Layer } from '../layers/layer'
import type { AssetColourStyle, AssetTextStyle, AssetVariable, Assets } from './assets'

/** A file's variables and styles, from a read with the detail `assets`: each comes as a layer of its kind, its value as the text. */
export function assetsIn(layers: readonly Layer[]): Assets {
  const variables: AssetVariable[] = []
  const textStyles: AssetTextStyle[] = []
  const colourStyles: AssetColourStyle[] = []
  for (const { type, name: path, parent: collection, text = '', key } of layers) {
    if (type === 'COLOR' || type === 'STRING') variables.push({ path, collection, value: text, ...(key && { key }) })
    else if (type === 'FLOAT') variables.push({ path, collection, value: Number(text) })
    else if (type === 'TEXT') textStyles.push({ path, family: text })
    else if (type === 'PAINT') colourStyles.push({ path, hex: text, ...(key && { key }) })
  }
  return { variables, textStyles, colourStyles }
}
