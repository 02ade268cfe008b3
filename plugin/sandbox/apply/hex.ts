/** `#RRGGBB` or `RRGGBB` as Figma's colour: each part 0–1. */
export function rgb(hex: string): RGB {
  const value = parseInt(hex.replace('#', ''), 16)
  return { r: (value >> 16) / 255, g: ((value >> 8) & 255) / 255, b: (value & 255) / 255 }
}
