import type { Say } from '../../messages/say'
import { importDgmo } from '../dgmo/import-dgmo'
import { importJson } from '../map/json'
import { importMermaid } from '../mermaid/import-mermaid'
import { importMarkdownTable } from '../table/markdown-table'
import { importTable } from '../table/import-table'
import type { Imported } from './imported'

type Reader = (text: string, say: Say) => Imported

/** Every kind of file that a map can be read from, by its ending. */
export const READERS: Readonly<Record<string, Reader>> = {
  '.mmd': importMermaid,
  '.mermaid': importMermaid,
  '.dgmo': importDgmo,
  '.csv': importTable,
  '.tsv': importTable,
  '.md': (text, say) => {
    const diagram = fenced(text)
    return diagram === null ? importMarkdownTable(text, say) : importMermaid(diagram, say)
  },
  '.json': importJson,
}

/** The Mermaid diagram in a Markdown text, every line at its number; null where it holds none. */
function fenced(text: string): string | null {
  const lines = text.split(/\r\n?|\n/)
  const open = lines.findIndex((line) => /^\s*```\s*mermaid\s*$/i.test(line))
  if (open < 0) return null
  const close = lines.findIndex((line, at) => at > open && /^\s*```\s*$/.test(line))
  return lines.map((line, at) => (at > open && (close < 0 || at < close) ? line : '')).join('\n')
}
