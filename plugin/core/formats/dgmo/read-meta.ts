/** `score: 4, emotion: Hopeful, c: "Web, mobile"`: a value in quotes keeps its commas; the last of several with one key stands. */
export function readMeta(region: string): Map<string, string> {
  const meta = new Map<string, string>()
  let at = 0
  while (at < region.length) {
    while (/[ \t,]/.test(region.charAt(at))) at += 1
    const colon = region.indexOf(':', at)
    const comma = region.indexOf(',', at)
    if (colon < 0 || (comma >= 0 && comma < colon)) break
    const key = region.slice(at, colon).trim().toLowerCase()
    at = colon + 1
    while (/[ \t]/.test(region.charAt(at))) at += 1
    const quote = region.charAt(at)
    const isQuoted = quote === '"' || quote === "'"
    const end = region.indexOf(isQuoted ? quote : ',', isQuoted ? at + 1 : at)
    const stop = end < 0 ? region.length : end
    const value = region.slice(isQuoted ? at + 1 : at, stop).trim()
    if (key && value) meta.set(key, value)
    at = stop + (isQuoted ? 1 : 0)
  }
  return meta
}
