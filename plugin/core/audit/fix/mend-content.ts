import type { Patch } from '../../layers/patch'
import { promptCard } from '../../layout/note-card'
import { restyleNote } from '../../layout/restyle-note'
import { shapePlan } from '../../layout/shape-plan'
import { replaceTerms, type Term } from '../term-finder'
import { tidyText } from '../tidy-text'
import type { Finding } from '../finding'
import type { Fix, Ground } from './fix'
import { cellAt, drawnCell, laneOf, noteOf } from './place'

/** Puts the cell's question back where a placeholder stands. */
export const askAgain: Fix = {
  plan: (finding, ground) => {
    const note = noteOf(ground, finding)
    const cell = cellAt(ground, finding.stage, finding.lane)
    const layer = drawnCell(ground, cell)
    const card = note && ground.tree.byId.get(note.node)
    const { say, look } = ground
    if (!card || !layer || card.parent !== layer.id || !cell) return []
    const isAsked = cell.notes.some(({ untouched }) => untouched === 'prompt') || cell.notes.length > 1
    const asked: Patch[] = isAsked || cell.prompt === undefined ? [] : [{ op: 'insert', parent: layer.id, index: card.index, node: shapePlan(promptCard(`${cell.lane}/${cell.stage}`, cell.prompt, say), look.shape, say) }]
    return [...asked, { op: 'remove', node: card.id, expect: { parent: layer.id } }]
  },
}

export const restyle: Fix = {
  plan: (finding, ground) => {
    const note = noteOf(ground, finding)
    const lane = laneOf(ground, finding.lane)
    return note?.looksLikePrompt && lane ? restyleNote(note, lane, ground.look.shape) : []
  },
}

/** Changes the words of a note, or of a stage's name, layer by layer. A text that was cut when it was read is left alone. */
function rewrite(finding: Finding, ground: Ground, change: (text: string) => string): Patch[] {
  const { tree, reading } = ground
  const note = noteOf(ground, finding)
  const name = finding.lane === null ? reading.stages.find(({ id }) => id === finding.key)?.nameNode : null
  const texts = note ? tree.below(note.node).filter(({ tag }) => tag === undefined || (tag.kind === 'field' && tag.field === 'text')) : name ? tree.below(name) : []
  return texts.flatMap(({ id, text, length = 0, visible }): Patch[] => {
    if (text === undefined || !visible || length > text.length) return []
    const value = change(text)
    return value === text ? [] : [{ op: 'text', node: id, value, expect: text }]
  })
}

export const tidy: Fix = { plan: (finding, ground) => rewrite(finding, ground, (text) => tidyText(text).text) }

const termsIn = ({ terms }: Ground['options']): readonly Term[] => (Array.isArray(terms) ? terms.filter((one): one is Term => typeof one === 'object' && one !== null && typeof one.term === 'string') : [])

export const useAgreedWord: Fix = { plan: (finding, ground) => rewrite(finding, ground, (text) => replaceTerms(text, termsIn(ground.options))) }
