import type { Theme } from '../../plugin/core/brand/brand'
import type { Say } from '../../plugin/core/messages/say'
import { Choice } from '../parts/choice'
import type { Send } from '../state/action'
import { THEMES } from '../state/themes'

/** The brand on the table by day or by night. */
export const ThemeChoice = ({ theme, say, send }: { readonly theme: Theme; readonly say: Say; readonly send: Send }) => (
  <Choice label={say('brand.theme')} options={THEMES.map((id) => ({ id, name: say(`theme.${id}`) }))} chosen={theme} onChoose={(id) => send({ type: 'brand-theme', theme: id })} />
)
