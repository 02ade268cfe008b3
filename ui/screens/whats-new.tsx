import type { Say } from '../../plugin/core/messages/say'
import { Dialog } from '../parts/dialog'
import { news } from '../state/news'

/** What the last update brought. */
export const WhatsNew = ({ say, onClose }: { readonly say: Say; readonly onClose: () => void }) => (
  <Dialog title={say('news')} close={say('close')} onClose={onClose}>
    <ul class="news">{news.items.map((item) => <li key={item}>{say(`news.${item}`)}</li>)}</ul>
  </Dialog>
)
