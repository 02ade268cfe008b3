import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.wasm': 'application/wasm', '.ttf': 'font/ttf', '.fig': 'application/octet-stream',
}

export interface Served { readonly address: string; readonly close: () => void }

/** Static files of one folder, for this machine alone. Port 0 takes any that is free; throws where the port is taken. */
export function serveFolder(folder: string, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    void answer(folder, request.url ?? '/').then(({ status, kind, body }) => {
      response.writeHead(status, { 'content-type': kind, 'cache-control': 'no-store' })
      response.end(body)
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() }))
  })
}

interface Answer { readonly status: number; readonly kind: string; readonly body: Uint8Array | string }

const absent: Answer = { status: 404, kind: 'text/plain', body: '' }

async function answer(folder: string, url: string): Promise<Answer> {
  try {
    const { pathname } = new URL(url, 'http://localhost')
    const path = normalize(join(folder, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)))
    if (!path.startsWith(normalize(folder) + sep)) return absent
    return { status: 200, kind: kinds[extname(path)] ?? 'application/octet-stream', body: await readFile(path) }
  } catch {
    return absent
  }
}
