export interface Pack { readonly shared: string; readonly said: Readonly<Record<string, string>> }

export function pack(templates: readonly object[]): Pack
/** The way to each template of a pack, as the text of its file without white space. */
export function unpack(packed: Pack): (id: string) => string
