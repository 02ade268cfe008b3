import { describe, expect, test } from 'vitest'
import { fileLink, linkToLayer } from '../../../../plugin/core/formats/report/link-to-layer'
import { taskList } from '../../../../plugin/core/formats/report/tasks'
import { speak } from '../../../../plugin/core/messages/catalogues'
import { auditOf } from '../../../support/audited'

const LINK = 'https://www.figma.com/design/AbC123/Team-maps?node-id=0-1&t=xyz'

describe('a link to a layer', () => {
  test('names the file and the layer, with a dash for each colon', () => {
    expect(linkToLayer(LINK, '12:345')).toBe('https://www.figma.com/design/AbC123/Team-maps?node-id=12-345')
    expect(linkToLayer(LINK, 'I1:2;3:4')).toBe('https://www.figma.com/design/AbC123/Team-maps?node-id=I1-2%3B3-4')
  })

  test.each(['https://figma.com/file/K9/x', 'https://www.figma.com/board/K9', 'https://www.figma.com/design/K9/branch/B7/n#1'])('%s is a link to a file', (link) => {
    expect(fileLink(link)).toBe(link.replace(/#.*/, ''))
  })

  test.each(['', 'figma', 'https://example.org/design/K9/x', 'javascript:alert(1)', 'https://www.figma.com/community/1', 'http://www.figma.com/design/K9/x'])('%j is none', (link) => {
    expect(linkToLayer(link, '1:2')).toBeNull()
  })

  test('nothing of a link can end it early where it is pasted', () => {
    expect(fileLink('https://www.figma.com/design/K9/a)b](javascript:x)')).toBe('https://www.figma.com/design/K9/a')
  })
})

describe('work handed back as a task list', () => {
  test('has one box for each hole, and each opens the layer it is about', () => {
    const list = taskList([auditOf('three-moments')], LINK, speak('en'))
    const boxes = list.split('\n').filter((line) => line.startsWith('- [ ] '))
    expect(boxes).toHaveLength(9)
    expect(boxes.every((line) => /\]\(https:\/\/www\.figma\.com\/design\/AbC123\/Team-maps\?node-id=\d+-\d+\) /.test(line))).toBe(true)
    expect(list).not.toMatch(/stage-\w+-required/)
  })

  test('stands without links while the file’s link is not known', () => {
    expect(taskList([auditOf('three-moments')], null, speak('pl'))).not.toContain('http')
  })

  test('says so where nothing is left', () => {
    const done = { ...auditOf('three-moments', { filled: true }), findings: [] }
    expect(taskList([done], LINK, speak('mk'))).toBe('Не останало ништо за работа.\n')
  })
})
