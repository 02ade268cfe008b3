/** Property values as Figma shows them: plain, deep-frozen. Keys starting with `#` are ours and never shown as members. */
export type Props = Record<string, unknown>

export interface NodeRecord {
  readonly kind: 'node'
  readonly id: string
  readonly type: string
  readonly props: Props
  parent: NodeRecord | null
  children: NodeRecord[]
  removed: boolean
  /** What the file reader knew about an imported node; only the adapter looks inside. */
  readonly origin?: unknown
}

export type ThingKind = 'style' | 'collection' | 'variable'

/** A style, variable or variable collection: no place in the tree. */
export interface ThingRecord {
  readonly kind: ThingKind
  readonly id: string
  readonly type: string
  readonly props: Props
  removed: boolean
}

export type AnyRecord = NodeRecord | ThingRecord

export const freeze = <T>(value: T): T => {
  if (value && typeof value === 'object' && !(value instanceof Uint8Array) && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const key in value) freeze(value[key])
  }
  return value
}

export const num = (record: AnyRecord, key: string): number => record.props[key] as number
export const text = (record: AnyRecord, key: string): string => record.props[key] as string

export const frameLike: ReadonlySet<string> = new Set(['FRAME', 'COMPONENT', 'COMPONENT_SET', 'INSTANCE', 'SLOT'])

const sides = ['strokeTopWeight', 'strokeRightWeight', 'strokeBottomWeight', 'strokeLeftWeight']

/** The heaviest side; layers without sides have one weight. */
export const strokeWeightOf = (node: NodeRecord): number =>
  sides[0]! in node.props ? Math.max(...sides.map(side => num(node, side))) : num(node, 'strokeWeight')

export type FlowFrame = NodeRecord & { readonly props: Props & { readonly layoutMode: 'HORIZONTAL' | 'VERTICAL' } }

/** HORIZONTAL or VERTICAL auto-layout. */
export const isAutoLayout = (node: NodeRecord | null): node is FlowFrame =>
  !!node && frameLike.has(node.type) && (node.props.layoutMode === 'HORIZONTAL' || node.props.layoutMode === 'VERTICAL')

/** The parent lays this node out, rather than merely holding it. */
export const isInFlow = (node: NodeRecord): boolean => isAutoLayout(node.parent) && node.props.layoutPositioning !== 'ABSOLUTE'
