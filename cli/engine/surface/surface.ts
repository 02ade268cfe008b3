import table from './surface.json'

/** What the typings say about one member; the JSON keeps the names short because there are thousands. */
export interface Member {
  readonly method: boolean
  readonly readonly: boolean
  /** Marked in the typings as throwing under documentAccess: dynamic-page. */
  readonly dynamicPage: boolean
  readonly values?: readonly string[]
  /** The enum also takes other values (null, figma.mixed, an object). */
  readonly open: boolean
  readonly primitive?: 'number' | 'boolean' | 'string'
}

export type Members = ReadonlyMap<string, Member>

export interface SurfaceTable {
  /** Name, flags and, where there are any, values of each member. */
  readonly members: readonly (readonly (string | readonly string[])[])[]
  readonly types: Readonly<Record<string, readonly number[]>>
  readonly changeProperties: readonly string[]
}

const primitives = { n: 'number', b: 'boolean', s: 'string' } as const

const decode = ([name = '', flags = '', values]: SurfaceTable['members'][number]): [string, Member] => {
  const primitive = (['n', 'b', 's'] as const).find(p => flags.includes(p))
  return [
    String(name),
    {
      method: flags.includes('m'),
      readonly: flags.includes('r'),
      dynamicPage: flags.includes('d'),
      open: flags.includes('o'),
      ...(Array.isArray(values) ? { values } : {}),
      ...(primitive ? { primitive: primitives[primitive] } : {}),
    },
  ]
}

const source: SurfaceTable = table
const decoded = source.members.map(decode)

/** Members of every node type and host interface, keyed by type name. */
export const surface: ReadonlyMap<string, Members> = new Map(
  Object.entries(source.types).map(([type, indices]) => [type, new Map(indices.map(i => decoded[i]!))]),
)

/** The property names a change record may carry. */
export const changeProperties: ReadonlySet<string> = new Set(source.changeProperties)

export const membersOf = (type: string): Members => {
  const members = surface.get(type)
  if (!members) throw new Error(`no surface for ${type}`)
  return members
}
