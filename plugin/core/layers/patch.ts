import type { ColourToken, Look, PlanNode, Sides, StrokePlan, TypeToken } from './plan'
import type { Tag } from './tag'

/** A node id, or `new:<key>` for a layer that an earlier patch of the same apply inserts. */
export type NodeRef = string

/** Properties that can be set on a layer that exists. Each is absolute, in the parent's coordinates where it has one. */
export interface Props {
  readonly name?: string
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly visible?: boolean
  readonly locked?: boolean
  readonly opacity?: number
  readonly fill?: ColourToken | null
  readonly stroke?: StrokePlan | null
  readonly textColour?: ColourToken
  readonly textStyle?: TypeToken
  readonly path?: string
  readonly pad?: Sides
  readonly radius?: number
  readonly sizing?: { readonly horizontal?: 'fixed' | 'hug' | 'fill'; readonly vertical?: 'fixed' | 'hug' | 'fill' }
}

/**
 * One change to the document. Every patch says what it expects to find; a single mismatch refuses the whole apply.
 * Texts are compared exactly, numbers within 0.5 px, tags by kind and key, parents by id.
 */
export type Patch =
  | { readonly op: 'insert'; readonly parent: NodeRef; readonly index?: number; readonly at?: { readonly x: number; readonly y: number }; readonly node: PlanNode }
  | { readonly op: 'set'; readonly node: NodeRef; readonly props: Props; readonly expect?: Partial<Pick<Props, 'name' | 'x' | 'y' | 'visible'>> }
  | { readonly op: 'text'; readonly node: NodeRef; readonly value: string; readonly expect: string }
  | { readonly op: 'data'; readonly node: NodeRef; readonly key: string; readonly value: Tag | string | null; readonly expect?: string | null }
  | { readonly op: 'relaunch'; readonly node: NodeRef; readonly buttons: Readonly<Record<string, string>> }
  | { readonly op: 'move'; readonly node: NodeRef; readonly parent: NodeRef; /** Absent = last. */ readonly index?: number; readonly expect: { readonly parent: string } }
  | { readonly op: 'remove'; readonly node: NodeRef; readonly expect: { readonly parent: string; readonly name?: string } }
  | { readonly op: 'style'; readonly token: TypeToken }
  | { readonly op: 'variable'; readonly token: ColourToken; readonly hex: string }

/** A whole change: all of it or nothing, one undo step. `look` is what its tokens mean. */
export interface Change {
  readonly patches: readonly Patch[]
  readonly look: Look
  /** Pictures that its layers show (`PlanNode.image`), as PNG bytes by name. */
  readonly images?: Readonly<Record<string, Uint8Array>> | undefined
  /** Select these and bring them into view when done. */
  readonly show?: readonly NodeRef[]
}
