import { escapeXml } from '../../../plugin/core/formats/report/escape-xml'

export interface Tile { readonly picture: string; readonly name: string; readonly detail: string; readonly ground?: string }

/** `zoom` above 1 shows the upper left part of each picture, larger. */
export interface Grid { readonly columns: number; readonly ratio: string; readonly zoom?: number }

/** A page of pictures in a calm grid, each with its name beneath. `ratio` is width by height of a tile's picture. */
export const sheet = (tiles: readonly Tile[], { columns, ratio, zoom = 1 }: Grid): string => `<!doctype html><meta charset="utf-8"><style>
* { box-sizing: border-box; margin: 0 }
body { background: #fff; color: #1a211c; font: 15px/20px Inter, sans-serif; padding: 40px }
main { display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 32px 28px }
.picture { aspect-ratio: ${ratio}; background: var(--ground, #f3f5f1); border-radius: 10px; padding: 12px; border: 1px solid #e2e6df; overflow: hidden }
img { ${zoom > 1 ? `width: ${zoom * 100}%; border-radius: 6px` : 'width: 100%; height: 100%; object-fit: contain'}; display: block }
figcaption { padding: 10px 2px 0 }
b { display: block; font-weight: 600 }
span { color: #57635a; font-size: 13px }
</style><main>${tiles.map(({ picture, name, detail, ground }) => `<figure><div class="picture"${ground === undefined ? '' : ` style="--ground: ${ground}"`}><img src="${picture}" alt=""></div><figcaption><b>${escapeXml(name)}</b><span>${escapeXml(detail)}</span></figcaption></figure>`).join('')}</main>`
