import type { PlanNode } from '../layers/plan'
import type { Part } from '../layers/shape'
import type { Tag } from '../layers/tag'

type Slot = 'text' | 'type' | 'meta'

/** Which property of a component shows what a field says. */
const SLOTS: Readonly<Record<string, Slot>> = { name: 'text', text: 'text', number: 'type', pain: 'type', insight: 'type', kind: 'type', evidence: 'type', metric: 'type', about: 'meta', foot: 'meta' }

const wordsOf = (tag: Tag | undefined): string => (tag?.kind === 'field' ? tag.field : tag?.kind === 'aid' ? tag.aid : '')

const slotOf = ({ tag }: PlanNode): Slot | undefined => SLOTS[wordsOf(tag).split(':')[0] ?? '']

/** Room between a component and what stands beneath it. */
const GAP = 6

/**
 * A card or a stage header whose words a component of the agency's own shows. It stays our frame, bare, with the component
 * inside; what has no property of its own (chips, a second line) stays around it in our letters.
 */
export function standIn({ fill: _fill, stroke: _stroke, radius: _radius, pad: _pad, ...node }: PlanNode, part: Part): PlanNode {
  const { tag, children = [] } = node
  if (tag?.kind !== 'note' && tag?.kind !== 'stage') return node
  const leaves = children.flatMap((child) => (slotOf(child) ? [child] : (child.children ?? []).filter(slotOf)))
  const shown = (['text', 'type', 'meta'] as const).flatMap((slot) => {
    const property = part[slot]
    return property === undefined ? [] : [{ property, leaf: leaves.find((leaf) => slotOf(leaf) === slot) }]
  })
  const taken = new Set(shown.flatMap(({ leaf }) => leaf?.key ?? []))
  const instance: PlanNode = {
    key: `${node.key}/part`, type: 'instance', name: part.name, width: 'fill',
    component: { id: part.id, key: part.key, name: part.name },
    texts: Object.fromEntries(shown.map(({ property, leaf }) => [property, leaf?.text?.content ?? ''])),
  }
  const rest = (child: PlanNode): readonly PlanNode[] =>
    (taken.has(child.key) ? [] : child.children?.some(({ key }) => taken.has(key)) ? child.children.flatMap(rest) : [onPaper(child)])
  // Where the words stood; a number that stood beside them now stands above.
  const at = children.findIndex((child) => leaves.some((leaf) => slotOf(leaf) === 'text' && (leaf === child || child.children?.includes(leaf))))
  const around = children.flatMap((child, place) => [...rest(child), ...(place === Math.max(0, at) ? [instance] : [])])
  return {
    ...node, gap: GAP, children: around,
    tag: { ...tag, texts: Object.fromEntries(shown.flatMap(({ property, leaf }) => (leaf ? [[property, wordsOf(leaf.tag)]] : []))) },
  }
}

/** What stood on the stage's colour now stands on the paper. */
const onPaper = (node: PlanNode): PlanNode => (node.text?.colour === 'on-stage' ? { ...node, text: { ...node.text, colour: 'muted', style: 'stage-line' } } : node)
