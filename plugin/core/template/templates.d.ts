/** Made at build from `templates/*.json` by `templates/catalogue.mjs`. */
declare module 'waymark:templates' {
  type PerLocale = Readonly<Record<'en' | 'pl' | 'ro' | 'mk', string>>
  export interface TemplateSummary {
    readonly id: string
    readonly version: number
    readonly category: 'journey' | 'experience' | 'service' | 'business'
    readonly name: PerLocale
    readonly about: PerLocale
    readonly stages: number
    readonly lanes: number
    /** Roles of the lanes that are drawn by default, top to bottom; `divider` for a line between lanes. */
    readonly roles: readonly string[]
    /** The example's emotion at each stage, null where it has none. */
    readonly curve: readonly (number | null)[]
  }
  export const summaries: readonly TemplateSummary[]
  /** JSON text of each template by id. */
  export const texts: Readonly<Record<string, string>>
}
