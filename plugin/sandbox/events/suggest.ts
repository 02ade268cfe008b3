interface Named { readonly id: string; readonly name: Readonly<Record<string, string>> }

/** Templates whose name in any language, or id, holds what was typed; shown in the language that matched. */
export function suggest({ key, query, result }: Pick<ParameterInputEvent, 'key' | 'query' | 'result'>): void {
  const typed = query.trim().toLowerCase()
  const templates = key === 'template' ? JSON.parse(__TEMPLATES__) as readonly Named[] : []
  const suggestions: { name: string; data: string }[] = []
  for (const { id, name } of templates) {
    const names = ['en', 'pl', 'ro', 'mk'].map(locale => name[locale] || id)
    const match = names.find(one => one.toLowerCase().includes(typed)) || (id.includes(typed) && names[0])
    if (match) suggestions.push({ name: match, data: id })
  }
  result.setSuggestions(suggestions)
}
