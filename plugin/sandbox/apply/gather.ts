import { nodesById } from '../host/nodes-by-id'
import { CANCELLED, done, failed } from '../turn'
import { findComponents } from './components'
import { fontsIn, fontsWithin, loadFonts } from './fonts'
import { NO_PALETTE, findPalette } from './palette'
import { newKey, refsOf } from './refs'
import { findStyles } from './type-styles'
import type { Look, TypeToken } from '../../core/layers/plan'
import type { Change, Patch } from '../../core/layers/patch'
import type { Outcome } from '../../protocol/client'
import type { Fonts } from './fonts'
import type { FoundPalette } from './palette'
import type { FoundStyles } from './type-styles'
import type { Valid } from './validate'

/** Everything that has to be awaited before an apply can write without a pause. */
export interface Gathered extends Valid {
  readonly nodes: ReadonlyMap<string, BaseNode>
  readonly fonts: Fonts
  readonly palette: FoundPalette
  readonly styles: FoundStyles
  readonly components: ReadonlyMap<string, ComponentNode>
}

/** Fetches layers, pages, fonts, variables and styles; changes nothing. */
export async function gather({ patches, survey }: Valid, { look, show = [] }: Change, left: () => boolean): Promise<Outcome<Gathered>> {
  const nodes = await nodesById([...patches.flatMap(refsOf), ...show].filter(ref => newKey(ref) === null))
  for (const [at, patch] of patches.entries()) {
    const gone = refsOf(patch).find(ref => newKey(ref) === null && !nodes.has(ref))
    if (gone !== undefined) return failed({ code: 'missing-node', patch: at, node: gone })
  }
  const components = await findComponents(survey.components)
  if (typeof components === 'string') return failed({ code: 'missing-component', found: components })
  for (const node of nodes.values()) if (node.type === 'PAGE') await node.loadAsync()
  if (left()) return CANCELLED

  const types = new Set(survey.types)
  for (const patch of patches) {
    if (patch.op === 'style') types.add(patch.token)
    if (patch.op === 'set' && patch.props.textStyle) types.add(patch.props.textStyle)
  }
  const styles: FoundStyles = look.drawn === 'variables-and-styles' && types.size ? await findStyles(look, types) : new Map()
  const needed = [...fontsOfLook(look, types), ...[...styles.values()].map(style => style.fontName), ...fontsOfTexts(patches, nodes)]
  const fonts = await loadFonts(needed, [...fontsOfTrees(patches, nodes), ...[...components.values()].flatMap(fontsWithin)])
  if (left()) return CANCELLED
  if (!fonts) return failed({ code: 'font' })
  const palette = look.drawn !== 'values' && (survey.colours.size > 0 || patches.some(usesColour)) ? await findPalette(look) : NO_PALETTE
  return left() ? CANCELLED : done({ patches, survey, nodes, fonts, palette, styles, components })
}

const usesColour = (patch: Patch): boolean =>
  patch.op === 'variable' || (patch.op === 'set' && Boolean(patch.props.fill || patch.props.stroke || patch.props.textColour))

const fontsOfLook = (look: Look, types: Iterable<TypeToken>): FontName[] => [...types].map(token => ({ family: look.type[token].family, style: look.type[token].style }))

const touched = (patches: readonly Patch[], nodes: Gathered['nodes'], ops: readonly Patch['op'][]): BaseNode[] =>
  patches.flatMap(patch => ('node' in patch && patch.op !== 'insert' && ops.includes(patch.op) && nodes.get(patch.node)) || [])

/** Texts whose words or type change. */
const fontsOfTexts = (patches: readonly Patch[], nodes: Gathered['nodes']): FontName[] =>
  touched(patches, nodes, ['text', 'set']).flatMap(node => (node.type === 'TEXT' ? fontsIn(node) : []))

/** Texts in trees that move: a parent that lays them out anew may need their fonts. */
const fontsOfTrees = (patches: readonly Patch[], nodes: Gathered['nodes']): FontName[] =>
  touched(patches, nodes, ['move', 'remove']).flatMap(fontsWithin)
