import { hex, variableOf } from './paints'
import { pageless, type Parts } from './parts'

/** A value as text, and the key of the library variable behind it; '' for none. */
interface Value { readonly text: string; readonly key: string }

const variableById = (id: string): Promise<Variable | null> => figma.variables.getVariableByIdAsync(id)

/** A variable as its collection's first mode has it, aliases followed; empty where it is gone. Only colours are kept as objects. */
async function valueOf(variable: Variable | null): Promise<Value> {
  const [value = ''] = variable ? Object.values(variable.valuesByMode) : []
  const key = variable && variable.remote ? variable.key : ''
  if (typeof value !== 'object') return { text: String(value), key }
  if (!('id' in value)) return { text: hex(value as RGB), key }
  const next = await valueOf(await variableById(value.id))
  return { text: next.text, key: key || next.key }
}

/**
 * Variables and styles of the file, each told as a layer would be: its kind as the type, its name, and its value as the
 * text; variables under their collection's name. `core/brand/assets-in` reads them back.
 */
export async function readAssets({ add }: Parts): Promise<boolean> {
  const tell = ({ id, name }: Variable | BaseStyle, type: string, value: Partial<Value>, parent = ''): void => add(Object.assign({}, pageless, { id, name, type, parent }, value))
  for (const { name, variableIds } of await figma.variables.getLocalVariableCollectionsAsync()) {
    for (const id of variableIds) {
      const variable = await variableById(id)
      if (variable) tell(variable, variable.resolvedType, await valueOf(variable), name)
    }
  }
  for (const style of await figma.getLocalTextStylesAsync()) tell(style, style.type, { text: style.fontName.family })
  for (const style of await figma.getLocalPaintStylesAsync()) {
    const [paint] = style.paints
    if (!paint || paint.type !== 'SOLID') continue
    const bound = variableOf(paint)
    const { key } = await valueOf(bound ? await variableById(bound) : null)
    tell(style, style.type, { text: hex(paint.color), key })
  }
  return true
}
