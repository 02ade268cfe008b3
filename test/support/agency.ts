import { trailBrand } from '../../plugin/core/brand/built-in'
import type { Brand } from '../../plugin/core/brand/brand'
import type { Part } from '../../plugin/core/layers/shape'

/** A component of an agency's own: a filled frame with a fixed word of its own, a text for the words and one for the line beneath. */
export function drawComponent(figma: PluginAPI, name: string): { readonly component: ComponentNode; readonly part: Part } {
  const component = figma.createComponent()
  Object.assign(component, { name, layoutMode: 'VERTICAL', itemSpacing: 4, paddingTop: 12, paddingBottom: 12, paddingLeft: 16, paddingRight: 16, primaryAxisSizingMode: 'AUTO' })
  component.resize(240, 60)
  component.layoutSizingVertical = 'HUG'
  const text = (words: string): TextNode => {
    const node = figma.createText()
    node.characters = words
    component.appendChild(node)
    node.textAutoResize = 'HEIGHT'
    node.layoutSizingHorizontal = 'FILL'
    return node
  }
  text('Northlight')
  const shows = (property: string, words: string): string => {
    const key = component.addComponentProperty(property, 'TEXT', words)
    text(words).componentPropertyReferences = { characters: key }
    return key
  }
  const part = { text: shows('Label', 'Write here'), meta: shows('Foot', 'Who and when') }
  return { component, part: { id: component.id, key: component.key, name, ...part } }
}

export const agencyBrand = (components: NonNullable<Brand['components']>): Brand => ({ ...trailBrand, components })
