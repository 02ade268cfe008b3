/** Kinds of files in Figma that have layers. */
const FILE = /^https:\/\/(?:www\.)?figma\.com\/(?:design|file|board|proto)\/[A-Za-z0-9]+(?:\/branch\/[A-Za-z0-9]+)?(?:\/[^?#\s()<>[\]]*)?/

/** The part of a link that names a file in Figma; null when the text is no such link. */
export const fileLink = (text: string): string | null => FILE.exec(text.trim())?.[0] ?? null

/** A link that opens a file at one of its layers; null when `link` is no link to a file. Ids are written with `-` for `:`. */
export function linkToLayer(link: string, node: string): string | null {
  const file = fileLink(link)
  return file === null ? null : `${file}?node-id=${encodeURIComponent(node.replace(/:/g, '-'))}`
}
