import { escapeXml } from '../../../plugin/core/formats/report/escape-xml'

/** A picture on a poster: its upper left corner and its width, in pixels of the poster. What reaches over the edge is cut. */
export interface Piece { readonly picture: string; readonly x: number; readonly y: number; readonly width: number }

export interface Poster { readonly title: string; readonly line: string; readonly pieces: readonly Piece[]; readonly isDark?: boolean; /** Absent: words along the top. */ readonly icon?: string }

/** One image of the Community page: a few words, and the product as it is. */
export const poster = ({ title, line, pieces, isDark = false, icon }: Poster): string => `<!doctype html><meta charset="utf-8"><style>
* { box-sizing: border-box; margin: 0 }
body { width: 1920px; height: 1080px; position: relative; overflow: hidden; background: ${isDark ? '#141a16' : '#eef2ec'}; color: ${isDark ? '#eef3ef' : '#1a211c'}; font: 36px/48px Inter, sans-serif }
header { position: absolute; left: 96px; ${icon === undefined ? 'top: 72px; right: 96px' : 'top: 300px; width: 620px'} }
h1 { font-size: ${icon === undefined ? 64 : 104}px; line-height: ${icon === undefined ? 76 : 116}px; font-weight: 600; letter-spacing: -0.02em }
p { margin-top: ${icon === undefined ? 8 : 20}px; color: ${isDark ? '#a9b6ad' : '#4c574f'} }
.icon { width: 128px; height: 128px; display: block; margin-bottom: 40px }
.piece { position: absolute; border-radius: 16px; box-shadow: 0 0 0 1px rgb(0 0 0 / 8%), 0 24px 64px rgb(15 30 20 / ${isDark ? 60 : 18}%) }
</style><header>${icon === undefined ? '' : `<img class="icon" src="${icon}" alt="">`}<h1>${escapeXml(title)}</h1><p>${escapeXml(line)}</p></header>
${pieces.map(({ picture, x, y, width }) => `<img class="piece" src="${picture}" alt="" style="left: ${x}px; top: ${y}px; width: ${width}px">`).join('')}`
