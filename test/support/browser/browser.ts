import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, dirname } from 'node:path'
import { createRequire } from 'node:module'
import { chromium, type Browser } from 'playwright-core'

/** Figma's panels are set in Inter; the engine brings it. Without fontconfig's help Chromium would take what the machine has. */
function fontConfig(): string {
  const fonts = join(dirname(createRequire(import.meta.url).resolve('@open-pencil/core/package.json')), 'assets')
  const folder = mkdtempSync(join(tmpdir(), 'waymark-fonts-'))
  mkdirSync(join(folder, 'cache'))
  const file = join(folder, 'fonts.conf')
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`)
  return file
}

/**
 * The pinned headless Chromium from npm, with its own switches left out: they would turn web security off, and with it
 * every test of origin and CSP. On macOS and Windows the installed Chrome.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' })
  // The package unpacks its own NSS libraries only when it believes to be there.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await packed.executablePath(),
    headless: true,
    args: ['--no-sandbox', '--disable-quic', '--disable-sync', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--font-render-hinting=none'],
    env: { ...process.env, FONTCONFIG_FILE: fontConfig() },
  })
}
