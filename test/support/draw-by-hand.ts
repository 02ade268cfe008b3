/** A table of texts as a designer would draw it by hand: a frame, a title, lane labels down the left, stage names across. */
export interface HandDrawn { readonly title: string; readonly stages: readonly string[]; readonly lanes: readonly { readonly label: string; readonly cells: readonly string[] }[] }

/** Draws it on the current page of a document; returns the frame. */
export async function drawByHand(figma: PluginAPI, { title, stages, lanes }: HandDrawn): Promise<FrameNode> {
  const fontName = { family: 'Inter', style: 'Regular' }
  await figma.loadFontAsync(fontName)
  const board = figma.createFrame()
  board.name = 'Board'
  board.resize(200 + stages.length * 220, 140 + lanes.length * 100)
  const write = (words: string, x: number, y: number, size = 14) => {
    if (!words) return
    const text = figma.createText()
    text.fontName = fontName
    text.fontSize = size
    text.characters = words
    board.appendChild(text)
    text.x = x
    text.y = y
    text.textAutoResize = 'HEIGHT'
    text.resize(180, text.height)
  }
  write(title, 24, 20, 28)
  stages.forEach((stage, i) => write(stage, 200 + i * 220, 90, 16))
  lanes.forEach(({ label, cells }, row) => {
    write(label, 24, 140 + row * 100)
    cells.forEach((words, i) => write(words, 200 + i * 220, 140 + row * 100))
  })
  return board
}
