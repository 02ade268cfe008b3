export const isAutoLayout = (node: BaseNode): boolean => 'layoutMode' in node && node.layoutMode !== 'NONE'

/** Only here do HUG and FILL mean anything; elsewhere Figma refuses to set them. */
export const isInLayout = (node: SceneNode): boolean => isAutoLayout(node) || (node.parent !== null && isAutoLayout(node.parent))
