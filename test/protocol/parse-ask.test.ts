import { describe, expect, test } from 'vitest'
import { parseAsk } from '../../plugin/protocol/parse-ask'
import { look } from '../support/maps'

const ask = (rest: object) => ({ v: 1, id: 4, ...rest })

describe('what the face may ask', () => {
  test.each([
    ['a greeting', { v: 1, id: 0, kind: 'hello' }],
    ['a cancel', ask({ kind: 'cancel' })],
    ['the selection', ask({ kind: 'read', scope: { in: 'selection' }, detail: 'tagged' })],
    ['the file', ask({ kind: 'read', scope: { in: 'file' }, detail: 'texts' })],
    ['this page', ask({ kind: 'read', scope: { in: 'page' }, detail: 'full' })],
    ['another page', ask({ kind: 'read', scope: { in: 'page', page: '0:2' }, detail: 'outline' })],
    ['some layers', ask({ kind: 'read', scope: { in: 'ids', ids: ['1:2'] }, detail: 'full' })],
    ['a rectangle', ask({ kind: 'read', scope: { in: 'rect', rect: { x: -1, y: 0, w: 5, h: 5 } }, detail: 'full' })],
    ['a change', ask({ kind: 'apply', change: { look, patches: [], show: ['new:map'] } })],
    ['to show', ask({ kind: 'show', ids: [] })],
    ['a picture', ask({ kind: 'render', node: '1:2', format: 'SVG' })],
    ['what is stored', ask({ kind: 'store', where: 'person', key: 'prefs' })],
    ['to store anything', ask({ kind: 'store', where: 'file', key: 'team', set: { any: [1, null] } })],
    ['to watch', ask({ kind: 'watch', maps: [{ id: '1:2', nodes: ['1:3'], box: null }] })],
    ['a window', ask({ kind: 'window', resize: { width: 400, height: 500 }, notify: 'Done', close: false })],
  ])('%s', (_, message) => {
    expect(parseAsk(message)).toEqual({ ok: true, ask: message })
  })
})

describe('what cannot be understood', () => {
  test.each([
    ['nothing', undefined, 0, ''],
    ['a text', 'hello', 0, ''],
    ['another version', { v: 2, id: 4, kind: 'show', ids: [] }, 4, 'v'],
    ['no number', { v: 1, id: '4', kind: 'show', ids: [] }, 0, 'id'],
    ['an unknown verb', ask({ kind: 'erase' }), 4, 'kind'],
    ['a verb every object has', ask({ kind: 'constructor' }), 4, 'kind'],
    ['an unknown scope', ask({ kind: 'read', scope: { in: 'world' }, detail: 'full' }), 4, 'scope.in'],
    ['ids that are numbers', ask({ kind: 'read', scope: { in: 'ids', ids: [12] }, detail: 'full' }), 4, 'scope.ids.0'],
    ['half a rectangle', ask({ kind: 'read', scope: { in: 'rect', rect: { x: 0, y: 0, w: 5 } }, detail: 'full' }), 4, 'scope.rect.h'],
    ['an endless rectangle', ask({ kind: 'read', scope: { in: 'rect', rect: { x: 0, y: 0, w: 5, h: Infinity } }, detail: 'full' }), 4, 'scope.rect.h'],
    ['a change without a look', ask({ kind: 'apply', change: { patches: [] } }), 4, 'change.look'],
    ['a look that lacks a colour', ask({ kind: 'apply', change: { patches: [], look: { ...look, colours: { ...look.colours, ink: undefined } } } }), 4, 'change.look.colours.ink'],
    ['a colour that is none', ask({ kind: 'apply', change: { patches: [], look: { ...look, colours: { ...look.colours, ink: 'black' } } } }), 4, 'change.look.colours.ink'],
    ['a place that is no place', ask({ kind: 'store', where: 'cloud', key: 'k' }), 4, 'where'],
  ])('%s keeps its number and says where', (_, message, id, detail) => {
    expect(parseAsk(message)).toMatchObject({ ok: false, id, ...(detail && { detail }) })
  })
})
