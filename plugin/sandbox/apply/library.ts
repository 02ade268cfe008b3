import type { ColourToken, Look } from '../../core/layers/plan'

/** Library variables by the colour they are for, and the colours whose variable the library does not give. */
export interface Library { readonly found: ReadonlyMap<ColourToken, Variable>; readonly missing: readonly ColourToken[] }

/** Asks the libraries for the variables that a look is bound to. One that cannot be had is no failure: the look knows its value. */
export async function findLibrary({ library = {} }: Look): Promise<Library> {
  const found = new Map<ColourToken, Variable>()
  const missing: ColourToken[] = []
  await Promise.all((Object.keys(library) as ColourToken[]).map(async token => {
    const variable = await figma.variables.importVariableByKeyAsync(library[token] || '').catch(() => null)
    if (variable && variable.resolvedType === 'COLOR') found.set(token, variable)
    else missing.push(token)
  }))
  return { found, missing }
}
