/** A family as the screen may set it: the wished one where the machine has it, else what stands in. */
export const familyStack = (family: string): string => `"${family.replace(/["\\\n]/g, '')}", Inter, system-ui, sans-serif`
