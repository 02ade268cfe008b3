/** The set whose variant a component is. */
export const setOf = ({ parent }: ComponentNode): ComponentSetNode | null => (parent && parent.type === 'COMPONENT_SET' ? parent : null)

/**
 * The text properties of a component; variants share those of their set. Figma refuses to tell those of a set whose variants
 * contradict each other (specs-plugin-1#45): nobody can fill that one.
 */
export function textProperties(component: ComponentNode): string[] {
  try {
    const definitions = Object.entries((setOf(component) || component).componentPropertyDefinitions)
    return definitions.flatMap(([property, { type }]) => (type === 'TEXT' ? [property] : []))
  } catch {
    return []
  }
}
