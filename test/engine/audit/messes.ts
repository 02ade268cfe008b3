import type { AuditOptions } from '../../../plugin/core/audit/audit-map'
import type { Answer } from '../../../plugin/core/audit/fix/fix'
import { waiverEntry, waiverFor } from '../../../plugin/core/audit/waiver'
import type { MapAudit } from '../../../plugin/core/audit/result'
import { draft } from '../../support/maps'
import type { Wanted } from '../../support/waymark'

/** A person's hands on a drawn map. */
export interface Hands { readonly figma: PluginAPI; readonly audit: MapAudit }

/** What a person does to a drawn map, which rule finds it, and what they answer when asked. */
export interface Mess {
  readonly rule: string
  readonly says: string
  readonly wanted?: Wanted
  readonly options?: AuditOptions
  readonly does?: (hands: Hands) => unknown
  readonly answer?: Answer
}

export async function nodeOf<N extends SceneNode>({ figma }: Pick<Hands, 'figma'>, id: string | null | undefined): Promise<N> {
  const node = id ? await figma.getNodeByIdAsync(id) : null
  if (!node) throw new Error(`no layer ${id}`)
  return node as N
}

const noteAt = ({ audit }: Hands, stage: string, lane: string) => {
  const cell = audit.reading.cells.find((one) => one.stage === stage && one.lane === lane)
  const note = cell?.notes[0]
  if (!cell || !note) throw new Error(`nothing at ${stage}/${lane}`)
  return { cell: cell.node, card: note.node, text: note.textNode }
}

const laneAt = ({ audit }: Hands, role: string) => audit.reading.lanes.find((lane) => lane.role === role)?.node

async function retype(hands: Hands, stage: string, lane: string, words: string): Promise<void> {
  const text = await nodeOf<TextNode>(hands, noteAt(hands, stage, lane).text)
  for (const font of text.getRangeAllFontNames(0, text.characters.length)) await hands.figma.loadFontAsync(font)
  text.characters = words
}

async function paint(hands: Hands, r: number, g: number, b: number): Promise<void> {
  const text = await nodeOf<TextNode>(hands, noteAt(hands, 'awareness', 'touchpoints').text)
  text.fills = [{ type: 'SOLID', color: { r, g, b } }]
}

async function resizeLetters(hands: Hands, size: number): Promise<void> {
  const text = await nodeOf<TextNode>(hands, noteAt(hands, 'awareness', 'touchpoints').text)
  if (text.fontName === hands.figma.mixed) throw new Error('mixed')
  await hands.figma.loadFontAsync(text.fontName)
  text.fontSize = size
}

async function layOver(hands: Hands, words: string, x: number, y: number): Promise<void> {
  await hands.figma.loadFontAsync({ family: 'Inter', style: 'Regular' })
  const text = hands.figma.createText()
  text.characters = words
  text.x = x
  text.y = y
}

const drag = async (hands: Hands, dy: number) => { const face = await nodeOf<FrameNode>(hands, noteAt(hands, 'purchase', 'emotions').card); face.y += dy }

const filled: Wanted = { choices: { filled: true } }
const lanes = draft('five-phases').map.lanes.map((lane) => ({ ...lane, on: true }))

export const messes: readonly Mess[] = [
  { rule: 'stage-touchpoint-required', says: 'is answered', answer: { words: 'Poster at the stop' } },
  { rule: 'stage-emotion-required', says: 'is rated', answer: { level: 2 } },
  { rule: 'stage-improvement-required', says: 'is answered', answer: { words: 'Say the price on the poster' } },
  { rule: 'lane-required', says: 'is drawn again', does: async (hands) => (await nodeOf(hands, laneAt(hands, 'improvement'))).remove() },
  { rule: 'map-actor-scenario', says: 'is filled in', does: (hands) => retype(hands, 'purchase', 'improvements', 'Show the size in the basket'), answer: { words: 'Mira, 36' } },
  { rule: 'cell-empty', says: 'gets its reason', wanted: filled, options: { preset: 'strict' }, answer: { words: 'Nothing hurts here' } },
  { rule: 'template-text-unchanged', says: 'is answered', options: { preset: 'strict' }, answer: { words: 'Poster at the stop' } },
  { rule: 'placeholder-text', says: 'asks again', does: (hands) => retype(hands, 'purchase', 'pains', 'tbd') },
  { rule: 'note-looks-like-prompt', says: 'is restyled', does: (hands) => retype(hands, 'purchase', 'touchpoints', 'Checkout') },
  { rule: 'pain-without-improvement', says: 'is answered', does: (hands) => retype(hands, 'purchase', 'pains', 'Two queues'), answer: { words: 'Open a second till' } },
  { rule: 'text-hygiene', says: 'is tidied', wanted: filled, does: (hands) => retype(hands, 'purchase', 'actions', 'Pays  at the the till , twice') },
  { rule: 'banned-term', says: 'is replaced', wanted: filled, does: (hands) => retype(hands, 'purchase', 'actions', 'The user pays'), options: { config: { team: { rules: { 'banned-term': { options: { terms: [{ term: 'user', use: 'customer' }] } } } } } } },
  { rule: 'emotion-value-valid', says: 'takes the nearest level', wanted: filled, does: (hands) => retype(hands, 'purchase', 'emotions', '9') },
  { rule: 'emotion-low-needs-improvement', says: 'is answered', does: (hands) => retype(hands, 'purchase', 'emotions', '1'), answer: { words: 'Open a second till' } },
  { rule: 'emotion-marker-mismatch', says: 'is settled', wanted: filled, does: async (hands) => { await retype(hands, 'purchase', 'emotions', '1'); await drag(hands, -56) }, answer: { level: 1 } },
  { rule: 'emotion-curve-stale', says: 'follows a dragged marker', wanted: filled, does: (hands) => drag(hands, -28) },
  { rule: 'cell-key-duplicate', says: 'names a copied note', wanted: filled, does: async (hands) => { const card = await nodeOf<FrameNode>(hands, noteAt(hands, 'purchase', 'touchpoints').card); (card.parent as FrameNode).appendChild(card.clone()) } },
  { rule: 'cell-detached', says: 'moves the notes over', wanted: filled, does: async (hands) => { const cell = await nodeOf<FrameNode>(hands, noteAt(hands, 'purchase', 'touchpoints').cell); (cell.parent as FrameNode).appendChild(cell.clone()) } },
  { rule: 'lane-order', says: 'puts the lanes in order', wanted: filled, does: async (hands) => { const row = await nodeOf<FrameNode>(hands, laneAt(hands, 'improvement')); (row.parent as FrameNode).insertChild(2, row) }, options: { config: { team: { rules: { 'lane-order': 'warning' } } }, world: { installed: () => ({ version: 1, lanes }) } } },
  { rule: 'column-misaligned', says: 'renames a moved cell', wanted: filled, does: async (hands) => { const cell = await nodeOf<FrameNode>(hands, noteAt(hands, 'purchase', 'actions').cell); (cell.parent as FrameNode).insertChild(1, cell) } },
  { rule: 'column-misaligned', says: 'gives a cell its width back', wanted: filled, does: async (hands) => { const cell = await nodeOf<FrameNode>(hands, noteAt(hands, 'awareness', 'actions').cell); cell.resize(cell.width + 60, cell.height) } },
  { rule: 'template-outdated', says: 'adds the new lane', wanted: filled, options: { world: { installed: () => ({ version: 2, lanes: [...lanes, { id: 'figures', role: 'metric' as const, label: 'Figures', required: false, on: true }] }) } } },
  { rule: 'brand-color-drift', says: 'gets the brand’s colour', wanted: filled, does: (hands) => paint(hands, 0.4, 0, 0) },
  { rule: 'brand-font-drift', says: 'gets the brand’s size', wanted: filled, does: (hands) => resizeLetters(hands, 15) },
  { rule: 'brand-spacing-drift', says: 'is evened', wanted: filled, does: async (hands) => { const card = await nodeOf<FrameNode>(hands, noteAt(hands, 'awareness', 'touchpoints').card); card.paddingLeft = 30 } },
  { rule: 'text-contrast', says: 'is strengthened', wanted: filled, does: (hands) => paint(hands, 0.7, 0.7, 0.7) },
  { rule: 'text-too-small', says: 'is enlarged', wanted: filled, does: (hands) => resizeLetters(hands, 9) },
  { rule: 'emotion-color-only', says: 'gets face and word', wanted: filled, does: async (hands) => {
    const { card, text } = noteAt(hands, 'purchase', 'emotions')
    for (const part of [...(await nodeOf<FrameNode>(hands, card)).children]) part.remove()
    ;(await nodeOf(hands, text)).remove()
  } },
  { rule: 'cell-overlap', says: 'moves into its cell', wanted: filled, does: (hands) => { const { box } = hands.audit.reading.cells.find(({ stage, lane }) => stage === 'purchase' && lane === 'touchpoints')!; return layOver(hands, 'And the bank’s page', box!.x + 10, box!.y + 20) } },
  { rule: 'text-clipped', says: 'grows with its text', wanted: filled, does: async (hands) => { const card = await nodeOf<FrameNode>(hands, noteAt(hands, 'purchase', 'improvements').card); card.layoutSizingVertical = 'FIXED'; card.resize(card.width, 24); card.clipsContent = true } },
  { rule: 'orphan-content', says: 'is taken in', wanted: filled, does: (hands) => layOver(hands, 'Ask Petra', hands.audit.reading.box!.x + 4, hands.audit.reading.box!.y + 4) },
  { rule: 'orphan-content', says: 'is shown', wanted: filled, does: async (hands) => { (await nodeOf(hands, noteAt(hands, 'purchase', 'touchpoints').card)).visible = false } },
  { rule: 'suppression-stale', says: 'is forgotten', does: async (hands) => {
    const { reading, findings } = hands.audit
    const { key, value } = waiverEntry({ ...waiverFor(findings[0]!, reading, { reason: 'Later', by: 'Ana', at: '2026-06-01' }), fingerprint: 'old' })
    const root = await nodeOf(hands, reading.id)
    root.setSharedPluginData('waymark', key, value)
  } },
]
