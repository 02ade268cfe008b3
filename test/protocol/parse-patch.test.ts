import { describe, expect, test } from 'vitest'
import { wrongInPatch, wrongInPlanNode } from '../../plugin/protocol/parse-patch'

describe('a patch', () => {
  test.each([
    [{ op: 'insert', parent: '0:1', node: { key: 'a' } }],
    [{ op: 'insert', parent: 'new:a', index: 2, at: { x: -4, y: 0 }, node: { key: 'b' } }],
    [{ op: 'set', node: '1:2', props: { x: -3, fill: null, stroke: { colour: 'ink', weight: [0, 0, 1, 0] }, sizing: { vertical: 'hug' } }, expect: { name: 'Card' } }],
    [{ op: 'text', node: '1:2', value: '', expect: 'old' }],
    [{ op: 'data', node: '1:2', key: 'tag', value: { v: 1, kind: 'stage', key: 's1' } }],
    [{ op: 'data', node: '1:2', key: 'waivers', value: null, expect: null }],
    [{ op: 'relaunch', node: '1:2', buttons: { audit: 'Audit' } }],
    [{ op: 'move', node: '1:2', parent: '1:1', index: 0, expect: { parent: '1:1' } }],
    [{ op: 'remove', node: '1:2', expect: { parent: '1:1' } }],
    [{ op: 'style', token: 'note' }],
    [{ op: 'variable', token: 'ink', hex: '#101010' }],
  ])('%j is understood', patch => {
    expect(wrongInPatch(patch)).toBeNull()
  })

  test.each([
    [{ op: 'paint' }, 'op'],
    [{}, 'op'],
    [{ op: 'insert', parent: '', node: { key: 'a' } }, 'parent'],
    [{ op: 'insert', parent: '0:1', node: {} }, 'node.key'],
    [{ op: 'set', node: '1:2', props: { colour: 'ink' } }, 'props.colour'],
    [{ op: 'set', node: '1:2', props: { width: -1 } }, 'props.width'],
    [{ op: 'set', node: '1:2', props: { fill: 'pink' } }, 'props.fill'],
    [{ op: 'set', node: '1:2', props: { pad: [1, 2, 3] } }, 'props.pad'],
    [{ op: 'text', node: '1:2', value: 'new' }, 'expect'],
    [{ op: 'data', node: '1:2', key: 'tag', value: 3 }, 'value'],
    [{ op: 'relaunch', node: '1:2', buttons: { audit: 1 } }, 'buttons'],
    [{ op: 'move', node: '1:2', parent: '1:1', index: -1, expect: { parent: '1:1' } }, 'index'],
    [{ op: 'remove', node: '1:2' }, 'expect'],
    [{ op: 'style', token: 'caption' }, 'token'],
    [{ op: 'variable', token: 'ink', hex: 'red' }, 'hex'],
  ])('%j is wrong at %s', (patch, at) => {
    expect(wrongInPatch(patch)).toBe(at)
  })
})

describe('a layer of a plan', () => {
  test.each([
    [{ key: 'a', type: 'frame' }, 'name'],
    [{ key: 'a', type: 'sticky', name: 'A' }, 'type'],
    [{ key: 'a', type: 'frame', name: 'A', fill: 'mauve' }, 'fill'],
    [{ key: 'a', type: 'text', name: 'A', text: { content: 'x', style: 'huge', colour: 'ink' } }, 'text.style'],
    [{ key: 'a', type: 'frame', name: 'A', children: ['b'] }, 'children.0'],
    [{ key: 'a', type: 'frame', name: 'A', relaunch: { audit: 4 } }, 'relaunch'],
  ])('%j is wrong at %s', (node, at) => {
    expect(wrongInPlanNode(node)).toBe(at)
  })
})
