import type { Look, PlanNode } from '../../plugin/core/layers/plan'
import { look as trail } from '../support/maps'

export const look = trail
export const plain: Look = { ...trail, drawn: 'values' }
export const styled: Look = { ...trail, drawn: 'variables-and-styles' }

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
export const withPng: Look = { ...plain, logo: { type: 'png', data: PIXEL, width: 1, height: 1 } }
export const withSvg: Look = { ...plain, logo: { type: 'svg', data: '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" viewBox="0 0 60 20"><rect width="60" height="20" fill="#ff0000"/></svg>', width: 60, height: 20 } }

/** A slot that shows the look's logo. */
export const logo: PlanNode = { key: 'note', type: 'frame', name: 'Logo', flow: 'row', width: 120, height: 32, children: [{ key: 'logo', type: 'frame', name: 'Mark', width: 90, height: 30, image: 'logo' }] }

/** One of every kind of layer and of every property a plan can have, in the fewest layers. */
export const everything: PlanNode = {
  key: 'map', type: 'frame', name: 'Journey map · First bicycle', flow: 'column', width: 600, height: 'hug', gap: 8, pad: [32, 24, 16, 8], radius: 16, fill: 'paper',
  stroke: { colour: 'line', weight: 1 }, clips: true, tag: { v: 1, kind: 'lane', key: 'touchpoints', role: 'touchpoint', required: true },
  relaunch: { audit: 'Audit this map', 'edit-map': '' },
  children: [
    { key: 'title', type: 'text', name: 'Title', width: 'hug', text: { content: 'First bicycle', style: 'title', colour: 'ink' }, tag: { v: 1, kind: 'field', field: 'title' } },
    {
      key: 'row', type: 'frame', name: 'Stages', flow: 'row', width: 'fill', height: 'hug', equal: true, align: ['between', 'center'], stroke: { colour: 'line', weight: [0, 0, 1, 0] },
      children: [
        {
          key: 'tall', type: 'frame', name: 'Awareness', flow: 'column', width: 200, height: 'hug', minHeight: 64, fill: 'stage',
          children: [{ key: 'tall/text', type: 'text', name: 'Name', width: 'fill', text: { content: 'Awareness of what there is, from a friend, a shop window or an advert', style: 'stage', colour: 'on-stage' } }],
        },
        {
          key: 'short', type: 'frame', name: 'Purchase', flow: 'column', width: 200, height: 'hug', opacity: 0.5,
          children: [{ key: 'short/text', type: 'text', name: 'Name', width: 120, text: { content: 'Purchase', style: 'note', colour: 'muted', align: 'right' } }],
        },
        { key: 'curve', type: 'vector', name: 'Curve', path: 'M 0 0 C 40 0 60 50 100 50', at: { x: 10, y: 20 }, locked: true, stroke: { colour: 'curve', weight: 3, dash: [2, 6] }, tag: { v: 1, kind: 'aid', aid: 'curve' } },
      ],
    },
    {
      key: 'face', type: 'frame', name: 'Face', width: 28, height: 28,
      children: [
        { key: 'disc', type: 'ellipse', name: 'Disc', width: 28, height: 28, fill: 'face-5' },
        { key: 'mouth', type: 'vector', name: 'Mouth', path: 'M 0 0 L 10 0 L 5 4 Z', at: { x: 9, y: 16 }, fill: 'glyph' },
        { key: 'bar', type: 'rectangle', name: 'Bar', width: 3, height: 20, radius: 2, fill: 'gain', at: { x: 0, y: 4 } },
      ],
    },
  ],
}

/** A row of so many cards, for plans of any size. */
export const rowOf = (cards: number, key = 'row'): PlanNode => ({
  key, type: 'frame', name: 'Row', flow: 'row', width: 'hug', height: 'hug',
  children: Array.from({ length: cards }, (_, at): PlanNode => ({ key: `${key}/${at}`, type: 'rectangle', name: `Card ${at}`, width: 20, height: 20, fill: 'card' })),
})
