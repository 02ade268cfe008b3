/** Scopes that the file names otherwise than the API. That weights are kept as FONT_VARIATIONS is read from the file's schema, not seen in a file. */
const FILE_NAMES: Readonly<Record<string, string>> = { STROKE_COLOR: 'STROKE', FONT_WEIGHT: 'FONT_VARIATIONS' }
const API_NAMES: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(FILE_NAMES).map(([api, file]) => [file, api]))

export const fileScopes = (scopes: readonly string[]): string[] => scopes.map(scope => FILE_NAMES[scope] ?? scope)
export const apiScopes = (scopes: readonly string[]): string[] => scopes.map(scope => API_NAMES[scope] ?? scope)
