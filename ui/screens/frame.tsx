import { useEffect, useLayoutEffect } from 'preact/hooks'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Tabs } from '../parts/tabs'
import { DropZone } from '../parts/drop-zone'
import { Grip } from '../parts/grip'
import type { Send } from '../state/action'
import { news } from '../state/news'
import type { State } from '../state/state'
import { TABS, tabOf } from '../state/tab-of'
import { Audit } from './audit'
import { AuditDialogs } from './audit-dialogs'
import { BrandScreen } from './brand'
import { Brands } from './brands'
import { Busy } from './busy'
import { focusFirst } from './focus-first'
import { frameKeys } from './frame-keys'
import { Help } from './help'
import { Insert } from './insert'
import { Options } from './options'
import { OwnDialogs } from './own-dialogs'
import { LeftOut } from './left-out'
import { NewsStrip } from './news-strip'
import { QuestionScreen } from './question'
import { Register } from './register'
import { Rules } from './rules'
import { Settings } from './settings'
import { Told } from './told'
import { WhatsNew } from './whats-new'

interface Props { readonly state: State; readonly say: Say; readonly send: Send }

const isPicture = (name: string): boolean => /\.(?:png|svg)$/i.test(name)

/** Tabs above, one screen, and what is going on at the foot. */
export function Frame({ state, say, send }: Props) {
  const { screen } = state
  useEffect(() => {
    if (document.activeElement?.getAttribute('role') !== 'tab') focusFirst(screen)
  }, [screen])
  useLayoutEffect(() => {
    if (document.activeElement === document.body && document.hasFocus()) focusFirst(screen)
  })
  useEffect(() => {
    const onKeyDown = frameKeys(send)
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  const chosen = tabOf(screen)
  return (
    <div class="frame">
      <header class="top">
        <Tabs label={say('tabs')} tabs={TABS.map((id) => ({ id, name: say(`tab.${id}`) }))} chosen={chosen} onChoose={(tab) => send({ type: 'open', screen: tab })} />
        <span class="spring" />
        <button type="button" class="icon-button" aria-label={say('settings')} aria-pressed={screen === 'settings'} onClick={() => send(screen === 'settings' ? { type: 'back' } : { type: 'open', screen: 'settings' })}><Icon name="settings" /></button>
      </header>
      <main>
        {state.isReady && state.prefs.seen !== news.version && <NewsStrip say={say} send={send} />}
        <div id="screen" class="screen" role={chosen === null ? undefined : 'tabpanel'} aria-labelledby={chosen === null ? undefined : `tab-${chosen}`}>
          {screen === 'insert' && <Insert state={state} say={say} send={send} />}
          {screen === 'options' && state.options && <Options state={state} options={state.options} say={say} send={send} />}
          {screen === 'audit' && <Audit state={state} say={say} send={send} />}
          {screen === 'question' && state.question && <QuestionScreen question={state.question} state={state} say={say} send={send} />}
          {screen === 'register' && <Register state={state} say={say} send={send} />}
          {screen === 'brands' && <Brands state={state} say={say} send={send} />}
          {screen === 'brand' && state.brands.editing && <BrandScreen state={state} editing={state.brands.editing} say={say} send={send} />}
          {screen === 'rules' && <Rules state={state} say={say} send={send} />}
          {screen === 'settings' && <Settings state={state} say={say} send={send} />}
        </div>
        <Busy tasks={state.tasks} say={say} send={send} />
        <div class="told" role="status">{state.toast && <Told key={state.toast.id} toast={state.toast} say={say} send={send} />}</div>
        <AuditDialogs state={state} say={say} send={send} />
        <OwnDialogs state={state} say={say} send={send} />
        <DropZone words={say('insert.drop')} onFile={(file) => send(screen === 'brand' && isPicture(file.name) ? { type: 'brand-logo', file } : { type: 'import', file })} />
        {state.leftOut.length > 0 && <LeftOut texts={state.leftOut} say={say} send={send} />}
        {state.isHelpOpen && <Help say={say} onClose={() => send({ type: 'help', isOpen: false })} />}
        {state.isNewsOpen && <WhatsNew say={say} onClose={() => send({ type: 'news-closed' })} />}
        <Grip label={say('resize')} onResize={(width, height) => send({ type: 'resize', width, height })} />
      </main>
    </div>
  )
}
