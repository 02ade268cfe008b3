/** Where the build leaves the names in the panel's page: a line each, id and names in en, pl, ro, mk, tabs between. */
const NAMES = /<template id="names">([^<]*)/

/** Templates whose name in any language, or id, holds what was typed; shown in the language that matched. */
export function suggest({ key, query, result }: Pick<ParameterInputEvent, 'key' | 'query' | 'result'>): void {
  const typed = query.trim().toLowerCase()
  const suggestions: { name: string; data: string }[] = []
  const [, table = ''] = (key === 'template' && NAMES.exec(__html__)) || []
  for (const line of table.split('\n')) {
    const [id = '', ...names] = line.split('\t')
    const match = names.find(one => one.toLowerCase().includes(typed)) || (id.includes(typed) && names[0])
    if (match) suggestions.push({ name: match, data: id })
  }
  result.setSuggestions(suggestions)
}
