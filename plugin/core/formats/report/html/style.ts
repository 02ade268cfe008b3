/** Looks of the report: plain, readable on screen in light and dark, and on paper. All text at least 4.5:1 on its ground. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--band:#f3f5f1;--line:#d5dbd2;--ink:#1a211c;--muted:#57635a;--curve:#1f4d3a;--low:#9e2a1f;--gap:#8a4b00}
@media(prefers-color-scheme:dark){:root{--paper:#141a16;--band:#1c241f;--line:#38453d;--ink:#eef3ef;--muted:#a9b6ad;--curve:#a7d7bc;--low:#ffb3a6;--gap:#f2c230}}
*{box-sizing:border-box}
body{margin:0;padding:32px 20px 64px;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:1080px;margin:0 auto}
article+article{margin-top:72px;padding-top:40px;border-top:2px solid var(--line)}
h1{font-size:32px;line-height:1.2;margin:0 0 8px}
h2{font-size:20px;line-height:1.3;margin:40px 0 12px}
h3{font-size:16px;margin:20px 0 4px}
bdi{white-space:pre-line}
.facts{display:flex;flex-wrap:wrap;gap:12px 32px;margin:20px 0;padding:16px;background:var(--band);border-radius:12px}
.facts dt,.small{font-size:14px;color:var(--muted)}
.facts dd{margin:0;max-width:36ch}
.lead{font-size:18px}
.wide{overflow-x:auto}
.wide:focus-visible{outline:2px solid var(--curve);outline-offset:2px}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid var(--line);min-width:9em}
thead th{border-bottom-width:2px}
td p,td ul{margin:0 0 6px}
td ul{padding-inline-start:18px}
.sign{display:inline-block;width:1.1em}
.gap{color:var(--gap)}
figure{margin:0}
svg{display:block;width:100%;height:auto}
.curve{fill:none;stroke:var(--curve);stroke-width:3}
.bridge{fill:none;stroke:var(--curve);stroke-width:2;stroke-dasharray:2 6}
.neutral{stroke:var(--line);stroke-dasharray:4 4}
.dot{fill:var(--curve)}.dot.low{fill:var(--low)}
.unrated{fill:var(--paper);stroke:var(--muted);stroke-dasharray:3 3}
.points{display:grid;list-style:none;margin:0;padding:0;text-align:center;font-size:14px}
.points li{padding:0 4px;overflow-wrap:anywhere}
.points strong{display:block}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:24px}
blockquote{margin:8px 0;padding-inline-start:12px;border-inline-start:3px solid var(--line)}
@media(max-width:640px){.points{display:block;text-align:start}}
@media print{:root{--paper:#fff;--band:#fff;--line:#bbb;--ink:#000;--muted:#444;--curve:#000;--low:#000;--gap:#000}body{padding:0;font-size:11pt}article+article{break-before:page;border:0}h2,h3{break-after:avoid}tr,figure,blockquote{break-inside:avoid}.wide{overflow:visible}}
`
