import { hex } from './paints'
import { pageless, type Parts } from './parts'

/** A variable as its collection's first mode has it, aliases followed; '' where it is gone. Only colours are kept as objects. */
async function valueOf(variable: Variable | null): Promise<string> {
  const [value = ''] = variable ? Object.values(variable.valuesByMode) : []
  if (typeof value !== 'object') return String(value)
  return 'id' in value ? valueOf(await figma.variables.getVariableByIdAsync(value.id)) : hex(value as RGB)
}

/**
 * Variables and styles of the file, each told as a layer would be: its kind as the type, its name, and its value as the
 * text; variables under their collection's name. `core/brand/assets-in` reads them back.
 */
export async function readAssets({ add }: Parts): Promise<boolean> {
  const tell = ({ id, name }: Variable | BaseStyle, type: string, text: string, parent = ''): void => add(Object.assign({}, pageless, { id, name, type, text, parent }))
  for (const { name, variableIds } of await figma.variables.getLocalVariableCollectionsAsync()) {
    for (const id of variableIds) {
      const variable = await figma.variables.getVariableByIdAsync(id)
      if (variable) tell(variable, variable.resolvedType, await valueOf(variable), name)
    }
  }
  for (const style of await figma.getLocalTextStylesAsync()) tell(style, style.type, style.fontName.family)
  for (const style of await figma.getLocalPaintStylesAsync()) {
    const [paint] = style.paints
    if (paint && 'color' in paint) tell(style, style.type, hex(paint.color))
  }
  return true
}
