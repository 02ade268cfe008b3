import { NAMESPACE } from '../host/data'
import { rgb } from './hex'
import { findLibrary } from './library'
import { COLOUR_TOKENS } from '../../core/layers/plan'
import type { ColourToken, Look } from '../../core/layers/plan'
import type { Journal } from './journal'
import type { Library } from './library'

/** Our shared data on a collection holds its brand's name, on a variable its token: both may be renamed by people. */
const COLLECTION = 'collection'
const TOKEN = 'token'

/** What there is of a look's variables before anything is written. */
export interface FoundPalette {
  readonly collection: VariableCollection | null
  readonly variables: ReadonlyMap<string, Variable>
  /** Every name in the collection: Figma takes none twice, whatever its type. */
  readonly names: ReadonlySet<string>
  readonly library: Library
}

export interface Palette {
  /** A paint of the token: bound to its variable, or plain where the look is drawn in values. */
  paint(token: ColourToken): SolidPaint
  set(token: ColourToken, hex: string): void
}

export const NO_PALETTE: FoundPalette = { collection: null, variables: new Map(), names: new Set(), library: { found: new Map(), missing: [] } }

/** Finds collection and variables: by our data first, then by name. */
export async function findPalette(look: Look): Promise<FoundPalette> {
  const collections = await figma.variables.getLocalVariableCollectionsAsync()
  const ours = (one: VariableCollection): boolean => one.getSharedPluginData(NAMESPACE, COLLECTION) === look.collection
  const collection = collections.find(ours) || collections.find(one => one.name === look.collection) || null
  const variables = new Map<string, Variable>()
  const all = collection ? await Promise.all(collection.variableIds.map(id => figma.variables.getVariableByIdAsync(id))) : []
  const names = new Set<string>()
  for (const variable of all) {
    if (!variable) continue
    const { name } = variable
    names.add(name)
    if (variable.resolvedType !== 'COLOR') continue
    const token = variable.getSharedPluginData(NAMESPACE, TOKEN)
    if (token || !variables.has(name)) variables.set(token || name, variable)
  }
  return { collection, variables, names, library: await findLibrary(look) }
}

/** Paints by token. A missing variable is made on first use; one that is there keeps the person's value. */
export function createPalette(look: Look, found: FoundPalette, journal: Journal): Palette {
  const theirs = found.library.found
  const variables = new Map(found.variables)
  const paints = new Map<ColourToken, SolidPaint>()
  let collection = found.collection

  const makeVariable = (token: ColourToken, of: VariableCollection): Variable => {
    const variable = figma.variables.createVariable(found.names.has(token) ? `waymark/${token}` : token, of, 'COLOR')
    journal.add(() => variable.remove())
    variables.set(token, variable)
    variable.setValueForMode(of.defaultModeId, rgb(look.colours[token]))
    variable.scopes = ['ALL_FILLS', 'STROKE_COLOR']
    variable.setSharedPluginData(NAMESPACE, TOKEN, token)
    return variable
  }

  /** A new collection is made whole: half a palette in the file would puzzle whoever opens it. */
  const makeCollection = (): VariableCollection => {
    const made = figma.variables.createVariableCollection(look.collection)
    journal.add(() => made.remove())
    made.hiddenFromPublishing = true
    made.setSharedPluginData(NAMESPACE, COLLECTION, look.collection)
    collection = made
    for (const token of COLOUR_TOKENS) if (!theirs.has(token)) makeVariable(token, made)
    return made
  }

  const variableOf = (token: ColourToken): readonly [Variable, VariableCollection] => {
    const of = collection || makeCollection()
    return [variables.get(token) || makeVariable(token, of), of]
  }

  return {
    paint(token) {
      const known = paints.get(token)
      if (known) return known
      const plain: SolidPaint = { type: 'SOLID', color: rgb(look.colours[token]) }
      const paint = look.drawn === 'values' ? plain : figma.variables.setBoundVariableForPaint(plain, 'color', theirs.get(token) || variableOf(token)[0])
      paints.set(token, paint)
      return paint
    },
    set(token, hex) {
      if (theirs.has(token)) return
      const [variable, { defaultModeId }] = variableOf(token)
      const was = variable.valuesByMode[defaultModeId]
      if (was !== undefined) journal.add(() => variable.setValueForMode(defaultModeId, was))
      variable.setValueForMode(defaultModeId, rgb(hex))
    },
  }
}
