export const isAutoLayout = (node: BaseNode): boolean => 'layoutMode' in node && node.layoutMode !== 'NONE'
