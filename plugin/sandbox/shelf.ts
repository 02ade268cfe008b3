import { NAMESPACE } from './host/data'

/** Where texts are kept by key; '' = nothing there. */
export interface Shelf {
  get(key: string): Promise<string>
  set(key: string, text: string): Promise<void>
}

/** For this person, in every file, on this machine. */
export const personShelf: Shelf = {
  async get(key) {
    const text: unknown = await figma.clientStorage.getAsync(key)
    return typeof text === 'string' ? text : ''
  },
  set: (key, text) => (text ? figma.clientStorage.setAsync(key, text) : figma.clientStorage.deleteAsync(key)),
}

/** For everybody, in this file. */
export const fileShelf: Shelf = {
  get: async key => figma.root.getSharedPluginData(NAMESPACE, key),
  set: async (key, text) => figma.root.setSharedPluginData(NAMESPACE, key, text),
}
