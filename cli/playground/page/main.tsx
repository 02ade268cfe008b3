import { render } from 'preact'
import { LOCALES } from '../../../plugin/core/journey/locale'
import { createSay } from '../../../plugin/core/messages/say'
import { browserLocale } from '../../../ui/state/locale-of'
import { SAMPLES } from '../samples/sample-id'
import { pageCatalogues } from './messages/page-catalogues'
import './style.css'
import { createPlayground } from './work/playground'
import { saveFile } from './work/save-file'
import { App } from './view/app'

/** Everything lies beside the page, so that it can be published under any address. */
const beside = (path: string): Promise<Response> => fetch(new URL(path, document.baseURI))

const host = document.getElementById('playground')
const wishes = new URLSearchParams(location.search)
const locale = LOCALES.find((one) => one === wishes.get('lang')) ?? browserLocale(navigator.languages)
const theme = wishes.get('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
const [code, html] = await Promise.all(['main.js', 'ui.html'].map(async (path) => (await beside(path)).text()))

if (host) {
  const playground = createPlayground({
    bundle: { code: code ?? '', html: html ?? '' },
    async sample(id) {
      const answer = await beside(`samples/${id}.fig`)
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null
    },
    save: saveFile,
    say: (language, key, gaps) => createSay(language, pageCatalogues[language])(key, gaps),
    sampleName: (language, id) => createSay(language, pageCatalogues[language])(`sample.${id}`),
    later: (job, ms) => void setTimeout(job, ms),
  }, locale, theme === 'dark' ? 'dark' : 'light')
  render(<App playground={playground} html={html ?? ''} />, host)
  const frame = () => {
    playground.tick()
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  await playground.openSample(SAMPLES.find((one) => one === wishes.get('sample')) ?? 'half-done')
}
