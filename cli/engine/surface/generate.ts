import { createRequire } from 'node:module'
import ts from 'typescript'
import type { SurfaceTable } from './surface'

const interfaces = [
  'PluginAPI', 'UIAPI', 'ViewportAPI', 'ClientStorageAPI', 'VariablesAPI', 'UtilAPI', 'ConstantsAPI', 'TimerAPI', 'ParametersAPI', 'Image',
  'Variable', 'VariableCollection', 'TextStyle', 'PaintStyle', 'EffectStyle', 'GridStyle',
]

/** Reads the members of the Plugin API out of @figma/plugin-typings, so that no list is kept by hand. */
export function generateSurface(): SurfaceTable {
  const file = createRequire(import.meta.url).resolve('@figma/plugin-typings/plugin-api.d.ts')
  const program = ts.createProgram([file], { target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], types: [], strict: true })
  const checker = program.getTypeChecker()
  const declared = new Map<string, ts.Node>()
  ts.forEachChild(program.getSourceFile(file)!, node => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) declared.set(node.name.text, node)
  })
  const typeOf = (name: string): ts.Type => checker.getTypeAtLocation(declared.get(name)!)

  const members: [string, string, string[]?][] = []
  const seen = new Map<string, number>()
  const index = (member: [string, string, string[]?]): number => {
    const key = JSON.stringify(member)
    if (!seen.has(key)) seen.set(key, members.push(member) - 1)
    return seen.get(key)!
  }
  const indices = (type: ts.Type): number[] =>
    type.getProperties().flatMap(symbol => {
      const described = describe(checker, symbol)
      return described ? [index(described)] : []
    })

  const types: Record<string, number[]> = {}
  for (const node of unionOf(typeOf('BaseNode')))
    for (const name of literals(checker.getTypeOfSymbol(node.getProperty('type')!))) types[name] = indices(node)
  for (const name of interfaces) types[name] = indices(typeOf(name))
  const changeProperties = [...literals(typeOf('NodeChangeProperty'))].sort()
  return { members: members as SurfaceTable['members'], types, changeProperties }
}

const unionOf = (type: ts.Type): ts.Type[] => (type.isUnion() ? type.types : [type])

const literals = (type: ts.Type): string[] => unionOf(type).flatMap(t => (t.isStringLiteral() ? [t.value] : []))

/** The checker orders a union as it met the literals; Figma's messages list them as declared. */
function asDeclared(values: string[], declaration: ts.Declaration): string[] {
  const source = declaration.getText()
  return [...values].sort((a, b) => source.indexOf(`'${a}'`) - source.indexOf(`'${b}'`) || (a < b ? -1 : 1))
}

function describe(checker: ts.TypeChecker, symbol: ts.Symbol): [string, string, string[]?] | undefined {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0]
  if (!declaration) return undefined
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration)
  const method = (symbol.flags & ts.SymbolFlags.Method) !== 0
  const deprecated = symbol.getJsDocTags(checker).find(tag => tag.name === 'deprecated')
  let flags = method ? 'm' : ''
  if (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly) flags += 'r'
  if (ts.displayPartsToString(deprecated?.text).includes('dynamic-page')) flags += 'd'
  if (method) return [symbol.name, flags]
  const values = asDeclared(literals(type), declaration)
  const others = unionOf(type).filter(t => !t.isStringLiteral() && !(t.flags & ts.TypeFlags.Undefined))
  if (values.length) return [symbol.name, others.length ? flags + 'o' : flags, values]
  const text = checker.typeToString(type)
  if (/^(number|boolean|string)( \| unique symbol)?$/.test(text)) flags += text[0]
  return [symbol.name, flags]
}
