import { readFile } from 'node:fs/promises'

/** The built plugin that lies beside a built program; null when it is not there. */
export async function pluginBeside(program: string): Promise<string | null> {
  try {
    return await readFile(new URL('./main.js', program), 'utf8')
  } catch {
    return null
  }
}
