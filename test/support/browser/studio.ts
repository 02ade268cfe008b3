import * as esbuild from 'esbuild'
import type { Browser } from 'playwright-core'
import { sandboxOptions } from '../../../build.mjs'
import { createEngine, type Engine } from '../../../cli/engine/engine'
import { launchBrowser } from './browser'
import { engineHands, type EngineHands } from './engine-hands'
import { openPanel, type OpenPanel, type Window } from './open-panel'
import { panelHtml } from './panel-page'

/** Both halves of the plugin as they are shipped, and a browser to show one of them. */
export interface Studio {
  readonly browser: Browser
  readonly html: string
  readonly code: string
  close(): Promise<void>
}

export async function openStudio(): Promise<Studio> {
  const [browser, html, built] = await Promise.all([launchBrowser(), panelHtml(), esbuild.build({ ...sandboxOptions(), write: false })])
  return { browser, html, code: built.outputFiles?.[0]?.text ?? '', close: () => browser.close() }
}

export interface Session extends OpenPanel { readonly engine: Engine; readonly hands: EngineHands }

/** A person at work: the document in an engine, the panel beside it. */
export async function openSession({ browser, html, code }: Studio, { engine, window = {}, command, parameters }: { readonly engine?: Engine; readonly window?: Window; readonly command?: string; readonly parameters?: object } = {}): Promise<Session> {
  const document = engine ?? await createEngine()
  const hands = engineHands(document, code, { ...(command !== undefined && { command }), ...(parameters && { parameters }) })
  return { ...await openPanel(browser, html, hands, window), engine: document, hands }
}
