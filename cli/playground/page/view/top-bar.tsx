import { LOCALES } from '../../../../plugin/core/journey/locale'
import { Icon } from '../../../../ui/parts/icon'
import { Menu } from '../../../../ui/parts/menu'
import { SAMPLES } from '../../samples/sample-id'
import { Glyph } from './glyph'
import { languageName } from './language-name'
import { OpenFile } from './open-file'
import { PluginMenu } from './plugin-menu'
import type { Props } from './props'
import { ZoomMenu } from './zoom-menu'

export function TopBar({ state, say, playground }: Props) {
  const { document: { name, sample }, seen, theme, isListed, locale } = state
  const samples = SAMPLES.map((id) => ({ id, name: say(`sample.${id}`), detail: say(`sample.${id}.about`), isChosen: id === sample }))
  return (
    <header class="top-bar">
      <button type="button" class="icon-button" aria-pressed={isListed} aria-label={say(isListed ? 'layers.hide' : 'layers.show')} title={say('layers')} onClick={() => playground.send({ type: 'list' })}><Glyph name="layers" /></button>
      <h1 class="document-title ellipsis">{say('app')}</h1>
      <Menu label={`${say('sample')}: ${name}`} items={samples} look="button with-chevron document-menu" onChoose={(id) => { const chosen = SAMPLES.find((one) => one === id); if (chosen) void playground.openSample(chosen) }}>
        <span class="ellipsis">{name || say('sample')}</span><Icon name="chevron" />
      </Menu>
      <OpenFile say={say} playground={playground} />
      <button type="button" class="button quiet" onClick={() => void playground.saveFile()}>{say('save')}</button>
      <span class="spring" />
      <span class="pair">
        <button type="button" class="icon-button" disabled={!seen.canUndo} aria-label={say('undo')} title={say('undo')} onClick={() => playground.turnBack(false)}><Icon name="undo" /></button>
        <button type="button" class="icon-button is-turned" disabled={!seen.canRedo} aria-label={say('redo')} title={say('redo')} onClick={() => playground.turnBack(true)}><Icon name="undo" /></button>
      </span>
      <ZoomMenu state={state} say={say} playground={playground} />
      <PluginMenu state={state} say={say} playground={playground} />
      <Menu label={`${say('language')}: ${languageName(locale)}`} side="end" look="button quiet" items={LOCALES.map((id) => ({ id, name: languageName(id), isChosen: id === locale }))} onChoose={(id) => { const chosen = LOCALES.find((one) => one === id); if (chosen) playground.send({ type: 'locale', locale: chosen }) }}>{languageName(locale)}</Menu>
      <button type="button" class="icon-button" aria-label={say(theme === 'dark' ? 'theme.light' : 'theme.dark')} title={say(theme === 'dark' ? 'theme.light' : 'theme.dark')} onClick={() => playground.send({ type: 'theme', theme: theme === 'dark' ? 'light' : 'dark' })}><Glyph name={theme === 'dark' ? 'sun' : 'moon'} /></button>
    </header>
  )
}
