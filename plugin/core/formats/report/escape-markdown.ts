/** Words as words in Markdown: on one line, with every sign that would mean something made plain. */
export const escapeMarkdown = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<>|#~]/g, '\\$&')
