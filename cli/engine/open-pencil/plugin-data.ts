import { pluginId as ownId } from '../facade/data-methods'

export interface Entry { pluginID?: string; key?: string; value?: string }

type Entries = Record<string, string>

/** Shared data is stored with an empty plugin id and the namespace in front of the key. Source: real files (ENGINE §1.5), e.g. `|iconify-source`. */
export function readPluginData(entries: readonly Entry[]): { shared: Record<string, Entries>; own: Entries; foreign: Entry[] } {
  const shared: Record<string, Entries> = {}
  const own: Entries = {}
  const foreign: Entry[] = []
  for (const { pluginID = '', key = '', value = '' } of entries) {
    const dash = key.indexOf('-')
    if (pluginID === '' && dash > 0) (shared[key.slice(0, dash)] ??= {})[key.slice(dash + 1)] = value
    else if (pluginID === ownId) own[key] = value
    // The engine's own notes are rebuilt by whoever needs them.
    else if (pluginID !== 'open-pencil') foreign.push({ pluginID, key, value })
  }
  return { shared, own, foreign }
}

export const writePluginData = (props: Record<string, unknown>): Entry[] => [
  ...Object.entries(props['#shared'] as Record<string, Entries>).flatMap(([namespace, entries]) =>
    Object.entries(entries).map(([key, value]) => ({ pluginID: '', key: `${namespace}-${key}`, value }))),
  ...Object.entries(props['#private'] as Entries).map(([key, value]) => ({ pluginID: ownId, key, value })),
  ...((props['#foreign'] as Entry[] | undefined) ?? []),
]

export interface Relaunch { pluginID?: string; command?: string; message?: string; isDeleted?: boolean }

export const readRelaunch = (entries: readonly Relaunch[]): Entries =>
  Object.fromEntries(entries.filter(entry => entry.pluginID === ownId && !entry.isDeleted).map(entry => [entry.command ?? '', entry.message ?? '']))

export const writeRelaunch = (props: Record<string, unknown>): Relaunch[] =>
  Object.entries(props['#relaunch'] as Entries).map(([command, message]) => ({ pluginID: ownId, command, message, isDeleted: false }))
