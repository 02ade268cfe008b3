import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../cli/engine/engine'
import { red, stage, words } from './support/stage'

const { figma } = await stage()
const bold = { family: 'Inter', style: 'Bold' }
const regular = { family: 'Inter', style: 'Regular' }

describe('names', () => {
  test('a text layer is called by its words until someone names it', () => {
    const text = words(figma, 'Hello')
    expect(text.name).toBe('Hello')
    text.name = 'Title'
    text.characters = 'World'
    expect([text.name, text.autoRename]).toEqual(['Title', false])
  })
})

describe('ranges', () => {
  test('differ by character, and the whole is mixed', () => {
    const text = words(figma, 'Hello world')
    text.setRangeFontName(0, 5, bold)
    text.setRangeFontSize(6, 11, 20)
    text.setRangeFills(0, 5, [red])
    expect([text.fontName, text.fontSize, text.fills, text.fontWeight]).toEqual([figma.mixed, figma.mixed, figma.mixed, figma.mixed])
    expect([text.getRangeFontName(0, 5), text.getRangeFontName(4, 7), text.getRangeFontSize(6, 7), text.getRangeAllFontNames(0, 11)]).toEqual([bold, figma.mixed, 20, [bold, regular]])
  })

  test('segments say where', () => {
    const text = words(figma, 'Hello world')
    text.setRangeFontName(0, 5, bold)
    expect(text.getStyledTextSegments(['fontName', 'fontSize'])).toEqual([
      { characters: 'Hello', start: 0, end: 5, fontName: bold, fontSize: 12 },
      { characters: ' world', start: 5, end: 11, fontName: regular, fontSize: 12 },
    ])
    expect(text.getStyledTextSegments(['fontSize'])).toHaveLength(1)
    expect(words(figma, '').getStyledTextSegments(['fontName'])).toEqual([])
  })

  test('a larger word makes the text larger', () => {
    const text = words(figma, 'Hello world')
    const { width, height } = text
    text.setRangeFontSize(0, 5, 40)
    expect([text.width > width, text.height > height]).toEqual([true, true])
  })

  test('new characters take the style of the first (typings 9850)', () => {
    const text = words(figma, 'Hello world')
    text.setRangeFontName(0, 5, bold)
    text.characters = 'New'
    expect([text.fontName, text.getStyledTextSegments(['fontName'])]).toEqual([bold, [{ characters: 'New', start: 0, end: 3, fontName: bold }]])
  })

  test('setting the whole forgets the parts', () => {
    const text = words(figma, 'Hello world')
    text.setRangeFontSize(0, 5, 40)
    text.fontSize = 16
    expect(text.fontSize).toBe(16)
  })

  test('characters come and go, styles move along', () => {
    const text = words(figma, 'Hello world')
    text.setRangeFontName(6, 11, bold)
    text.insertCharacters(0, 'Oh! ')
    text.deleteCharacters(4, 10)
    expect([text.characters, text.getStyledTextSegments(['fontName']).map(segment => segment.characters)]).toEqual(['Oh! world', ['Oh! ', 'world']])
  })

  test('all fonts of a mixed text must be loaded before it is changed', async () => {
    const engine = await createEngine()
    for (const font of [regular, bold]) await engine.person.loadFontAsync(font)
    const text = engine.person.createText()
    text.characters = 'ab'
    text.setRangeFontName(0, 1, bold)
    await engine.figma.loadFontAsync(regular)
    const seen = (await engine.figma.getNodeByIdAsync(text.id)) as TextNode
    expect(() => { seen.characters = 'x' }).toThrow('unloaded font "Inter Bold"')
    seen.fills = [red]
    await engine.figma.loadFontAsync(bold)
    seen.characters = 'x'
    expect(seen.characters).toBe('x')
  })
})

describe('fonts', () => {
  test('a person has the fonts they have', async () => {
    const { figma, person } = await createEngine({ fonts: [{ family: 'Brand Sans', style: 'Book' }] })
    await person.loadFontAsync({ family: 'Brand Sans', style: 'Book' })
    const fonts = await figma.listAvailableFontsAsync()
    expect(fonts).toEqual([{ fontName: { family: 'Brand Sans', style: 'Book' } }])
    await expect(figma.loadFontAsync(regular)).rejects.toThrow('could not be loaded')
    expect([figma.createText().hasMissingFont, figma.hasMissingFont]).toEqual([true, true])
  })

  test('a font nobody can draw is measured and drawn in Inter', async () => {
    const engine = await createEngine({ fonts: [{ family: 'Brand Sans', style: 'Bold' }] })
    await engine.figma.loadFontAsync({ family: 'Brand Sans', style: 'Bold' })
    const text = engine.figma.createText()
    text.fontName = { family: 'Brand Sans', style: 'Bold' }
    expect(() => { text.characters = 'Journey' }).not.toThrow()
    expect([text.width > 40, (await engine.toPng()).length > 500]).toEqual([true, true])
  })

  test('Semi Bold is wider than Regular', async () => {
    await figma.loadFontAsync({ family: 'Inter', style: 'Semi Bold' })
    const text = words(figma, 'wide words')
    const { width } = text
    text.fontName = { family: 'Inter', style: 'Semi Bold' }
    expect(text.width).toBeGreaterThan(width)
  })

  test.each([['Ķłó śćż Ё ж ђ ѓ', 15], ['emoji 🙂 and 漢字', 15], ['עברית', 15], ['line\u2028break', 30]])('“%s” has a size', (characters, height) => {
    const text = words(figma, characters)
    expect([text.width > 20, text.height]).toEqual([true, height])
  })
})
