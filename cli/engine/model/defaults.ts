import { freeze } from './record'

type Values = Record<string, unknown>

export const solid = (r: number, g: number, b: number): Values => ({
  type: 'SOLID', visible: true, opacity: 1, blendMode: 'NORMAL', color: { r, g, b }, boundVariables: {},
})

const white = solid(1, 1, 1)
const grey = solid(0.8509804010391235, 0.8509804010391235, 0.8509804010391235)
const black = solid(0, 0, 0)

const base: Values = {
  name: '', '#shared': {}, '#private': {}, '#relaunch': {},
}

const scene: Values = {
  visible: true, locked: false, expanded: false, isAsset: false, boundVariables: {}, explicitVariableModes: {}, resolvedVariableModes: {},
  componentPropertyReferences: null, stuckNodes: [], attachedConnectors: [], inferredVariables: {},
}

const placed: Values = {
  x: 0, y: 0, width: 100, height: 100, rotation: 0, constrainProportions: false, minWidth: null, maxWidth: null, minHeight: null,
  maxHeight: null, layoutAlign: 'INHERIT', layoutGrow: 0, layoutPositioning: 'AUTO', constraints: { horizontal: 'MIN', vertical: 'MIN' },
  exportSettings: [], reactions: [], annotations: [],
}

const painted: Values = {
  opacity: 1, blendMode: 'PASS_THROUGH', isMask: false, maskType: 'ALPHA', effects: [], effectStyleId: '', fills: [], fillStyleId: '',
  strokes: [], strokeStyleId: '', strokeWeight: 1, strokeAlign: 'INSIDE', strokeCap: 'NONE', strokeJoin: 'MITER', strokeMiterLimit: 4, dashPattern: [],
}

const sides: Values = { strokeTopWeight: 1, strokeRightWeight: 1, strokeBottomWeight: 1, strokeLeftWeight: 1 }
const corners: Values = { topLeftRadius: 0, topRightRadius: 0, bottomLeftRadius: 0, bottomRightRadius: 0, cornerSmoothing: 0 }

const autoLayout: Values = {
  layoutMode: 'NONE', primaryAxisSizingMode: 'AUTO',
  // A fresh auto-layout frame hugs along its axis only. Source: figwright#19 ("stays 100×100 with its counter axis FIXED").
  counterAxisSizingMode: 'FIXED', primaryAxisAlignItems: 'MIN', counterAxisAlignItems: 'MIN',
  counterAxisAlignContent: 'AUTO', layoutWrap: 'NO_WRAP', itemSpacing: 0, counterAxisSpacing: null, itemReverseZIndex: false,
  strokesIncludedInLayout: false, paddingTop: 0, paddingRight: 0, paddingBottom: 0, paddingLeft: 0,
}

const frame: Values = {
  ...base, ...scene, ...placed, ...painted, ...sides, ...corners, ...autoLayout, fills: [white], clipsContent: true, layoutGrids: [],
  guides: [], gridStyleId: '', overflowDirection: 'NONE', numberOfFixedChildren: 0, devStatus: null,
}

const shape: Values = { ...base, ...scene, ...placed, ...painted }

const words: Values = {
  ...shape, width: 0, height: 15, fills: [black], strokeAlign: 'OUTSIDE', characters: '', fontName: { family: 'Inter', style: 'Regular' }, fontSize: 12,
  lineHeight: { unit: 'AUTO' }, letterSpacing: { unit: 'PERCENT', value: 0 }, textAlignHorizontal: 'LEFT', textAlignVertical: 'TOP',
  textAutoResize: 'WIDTH_AND_HEIGHT', textTruncation: 'DISABLED', maxLines: null, textCase: 'ORIGINAL', textDecoration: 'NONE',
  leadingTrim: 'NONE', paragraphIndent: 0, paragraphSpacing: 0, listSpacing: 0, hangingPunctuation: false, hangingList: false,
  hyperlink: null, autoRename: true, textStyleId: '', '#runs': [],
}

const byType: Record<string, Values> = {
  DOCUMENT: { ...base },
  PAGE: { ...base, selection: [], guides: [], backgrounds: [solid(0.9607843160629272, 0.9607843160629272, 0.9607843160629272)], isPageDivider: false, explicitVariableModes: {}, flowStartingPoints: [], prototypeStartNode: null, exportSettings: [] },
  FRAME: frame,
  COMPONENT: { ...frame, description: '', documentationLinks: [], remote: false },
  COMPONENT_SET: { ...frame, description: '', remote: false },
  INSTANCE: { ...frame, '#component': null, isExposedInstance: false, scaleFactor: 1 },
  SLOT: frame,
  GROUP: { ...base, ...scene, ...placed, opacity: 1, blendMode: 'PASS_THROUGH', isMask: false, maskType: 'ALPHA', effects: [], effectStyleId: '' },
  SECTION: { ...base, ...scene, x: 0, y: 0, width: 300, height: 300, fills: [white], fillStyleId: '', strokes: [], strokeStyleId: '', strokeWeight: 1, strokeAlign: 'INSIDE', strokeJoin: 'MITER', dashPattern: [], sectionContentsHidden: false, devStatus: null, exportSettings: [], ...corners, topLeftRadius: 2, topRightRadius: 2, bottomLeftRadius: 2, bottomRightRadius: 2 },
  RECTANGLE: { ...shape, ...sides, ...corners, fills: [grey] },
  ELLIPSE: { ...shape, fills: [grey], cornerRadius: 0, cornerSmoothing: 0, arcData: { startingAngle: 0, endingAngle: 6.2831854820251465, innerRadius: 0 } },
  POLYGON: { ...shape, fills: [grey], cornerRadius: 0, cornerSmoothing: 0, pointCount: 3 },
  STAR: { ...shape, fills: [grey], cornerRadius: 0, cornerSmoothing: 0, pointCount: 5, innerRadius: 0.3819660246372223 },
  LINE: { ...shape, height: 0, strokes: [black], strokeAlign: 'CENTER' },
  VECTOR: { ...shape, strokes: [black], strokeAlign: 'CENTER', cornerRadius: 0, cornerSmoothing: 0, handleMirroring: 'NONE', vectorPaths: [], vectorNetwork: { vertices: [], segments: [], regions: [] } },
  BOOLEAN_OPERATION: { ...shape, cornerRadius: 0, cornerSmoothing: 0, booleanOperation: 'UNION' },
  TEXT: words,
}

const frozen = new Map<string, Values>()

/** Shared prototype of every node's properties: what a freshly created node of this type shows in Figma. */
export function defaultProps(type: string): Values {
  let values = frozen.get(type)
  if (!values) {
    values = { ...(byType[type] ?? shape) }
    for (const key in values) freeze(values[key])
    frozen.set(type, values)
  }
  return values
}

const names: Record<string, string> = { COMPONENT_SET: 'Component set', BOOLEAN_OPERATION: 'Union' }

/** The name a new layer gets. */
export const defaultName = (type: string): string => names[type] ?? type.charAt(0) + type.slice(1).toLowerCase()
