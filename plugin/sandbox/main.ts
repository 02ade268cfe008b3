import { figmaClock } from './clock'
import { createApplier } from './apply/apply'
import { createDispatch } from './dispatch'
import { takeDrop } from './events/dropped'
import { createLauncher } from './events/launch'
import { createVoice } from './events/voice'
import { suggest } from './events/suggest'
import { tellSelection } from './events/tell-selection'
import { createWatcher } from './events/watch'
import { viewOf } from './host/page-of'
import { createMouth } from './mouth'
import { read } from './read/read'
import { render } from './render'
import { show } from './show'
import { store } from './store'
import { window } from './window'

// Up to hundreds of times faster searches; hidden layers inside instances are not content (typings 81–108).
figma.skipInvisibleInstanceChildren = true

const clock = figmaClock()
const { post, shut } = createMouth()
const voice = createVoice(post)
const { send } = voice
const applier = createApplier()
const watcher = createWatcher(send, clock)
const launcher = createLauncher(voice, () => figma.showUI(__html__, { width: 400, height: 560, themeColors: true, visible: true }))

figma.ui.onmessage = createDispatch({ read, apply: applier.apply, show, render, store, watch: watcher.watch, window }, launcher.greet, post, clock)
figma.parameters.on('input', suggest)
figma.on('run', event => launcher.run(event))
figma.on('drop', event => takeDrop(event, send))
figma.on('close', () => {
  applier.abort()
  shut()
})
figma.on('stylechange', () => watcher.restyled())
figma.on('selectionchange', () => tellSelection(send))
figma.on('currentpagechange', () => {
  watcher.follow()
  send('page', viewOf(figma.currentPage))
})
watcher.follow()
