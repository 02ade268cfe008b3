/** Every layer of a page, and of each the properties that recognising needs: what any tool has to read. */
export function bareWalk(page: PageNode): number {
  const stack: SceneNode[] = [...page.children]
  let read = 0
  for (let node = stack.pop(); node; node = stack.pop()) {
    const seen = [node.type, node.name, node.visible, node.absoluteBoundingBox]
    if ('opacity' in node) seen.push(String(node.opacity))
    if ('fills' in node) seen.push(String(node.fills))
    if (node.type === 'TEXT') seen.push(node.characters, String(node.fontSize), String(node.fontName), String(node.rotation))
    else if ('children' in node) for (const child of node.children) stack.push(child)
    read += seen.length
  }
  return read
}
