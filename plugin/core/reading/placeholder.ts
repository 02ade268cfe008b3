/** Words that stand where content should: what people type to fill a gap for now. Extended by language in `words/`. */
const PLACEHOLDER = /^(\W+|x+|tbd|tbc|todo|n\/?a\??|lorem ipsum.*|\[.*\]|<.*>|\{.*\})$/isu

export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text.trim())
