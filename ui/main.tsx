import { render } from 'preact'
import { createClient } from '../plugin/protocol/client'
import { App } from './app'
import { bridge, dropOnCanvas } from './bridge'
import { copyText, saveText } from './hand-over'
import { localDay } from './local-day'
import { browserLocale } from './state/locale-of'
import { createPanel } from './work/panel'
import { createPause } from './work/pause'

const host = document.getElementById('panel')
if (host) {
  const panel = createPanel({
    hands: createClient(bridge(window)),
    browser: browserLocale(navigator.languages),
    drop: dropOnCanvas(window),
    today: () => localDay(new Date()),
    copy: copyText,
    save: saveText,
    newKey: () => [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join(''),
    pause: createPause(() => performance.now(), setTimeout),
    later: (job, ms) => {
      const timer = setTimeout(job, ms)
      return () => clearTimeout(timer)
    },
  })
  render(<App panel={panel} copy={copyText} />, host)
  panel.start()
}
