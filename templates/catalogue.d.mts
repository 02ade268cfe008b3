import type { TemplateSummary } from 'waymark:templates'

/** Every template file as text, by id. */
export function templateTexts(): Record<string, string>
export function summarise(template: object): TemplateSummary
/** The source of the module `waymark:templates`. */
export function templatesModule(texts?: Readonly<Record<string, string>>): string
