import { exportDgmo } from '../../plugin/core/formats/dgmo/export-dgmo'
import { exportJson } from '../../plugin/core/formats/map/json'
import { exportMermaid } from '../../plugin/core/formats/mermaid/export-mermaid'
import { exportTable } from '../../plugin/core/formats/table/export-table'
import { exportMarkdownTable } from '../../plugin/core/formats/table/markdown-table'
import type { ExportFormat } from './export-format'

/** Every format of a map that is text, in the order of the help. */
export const exportFormats: readonly ExportFormat[] = [
  { name: 'json', write: exportJson },
  { name: 'mermaid', write: exportMermaid },
  { name: 'dgmo', write: exportDgmo },
  { name: 'csv', write: (map, say) => exportTable(map, say) },
  { name: 'markdown', write: (map, say) => exportMarkdownTable(map, say) },
]
