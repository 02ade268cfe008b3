import type { Playground } from './playground'

/** Opens a file the person chose or dropped; its name without the ending names the document. */
export const openFile = async (playground: Playground, file: File): Promise<void> =>
  playground.openFile(file.name.replace(/\.fig$/i, ''), new Uint8Array(await file.arrayBuffer()))
