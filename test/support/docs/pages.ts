import { readdirSync, readFileSync } from 'node:fs'

/** Pages that people read, without those that are generated. */
export const pageNames: readonly string[] = [...readdirSync('.'), ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) => name.endsWith('.md')).sort()

export const pageText = (name: string): string => readFileSync(name, 'utf8')

/** A page without its code, where brackets mean something else. */
const prose = (name: string): string => pageText(name).replace(/^ *```[\s\S]*?^ *```/gm, '').replace(/`[^`\n]*`/g, '')

export interface Link { readonly from: string; readonly words: string; readonly to: string; readonly isPicture: boolean }

const markdownLinks = (name: string): readonly Link[] =>
  [...prose(name).matchAll(/(!?)\[((?:[^[\]]|!\[[^\]]*\]\([^)]*\))*)\]\(([^)\s]+)\)/g)].map(([, bang, words = '', to = '']) => ({ from: name, words, to, isPicture: bang === '!' }))

/** Pictures that are shown smaller than they are: Markdown itself cannot say so. */
const sizedPictures = (name: string): readonly Link[] =>
  [...prose(name).matchAll(/<img src="([^"]+)" alt="([^"]*)" width="\d+">/g)].map(([, to = '', words = '']) => ({ from: name, words, to, isPicture: true }))

/** Every link and picture of a page. */
export const linksOf = (name: string): readonly Link[] => [...markdownLinks(name), ...sizedPictures(name)]

/** What a heading is called in an address, as GitHub does. */
const anchor = (heading: string): string => heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')

export const anchorsOf = (name: string): readonly string[] => [...prose(name).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading))

/** Pieces of code of one language, as they stand on a page. */
export const codeOf = (name: string, language: string): readonly string[] =>
  [...pageText(name).matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(([, code = '']) => code)
