import manifest from '../../../../manifest.json'
import { Icon } from '../../../../ui/parts/icon'
import { Menu, type MenuItem } from '../../../../ui/parts/menu'
import type { Props } from './props'

const commands = manifest.menu.flatMap((item) => ('command' in item && item.command && item.name ? [{ id: item.command, name: item.name }] : []))

/** What Figma offers of a plugin: its menu, and the buttons it left on the selected layers. Names are the manifest's. */
export function PluginMenu({ state, say, playground }: Props) {
  const buttons = manifest.relaunchButtons.filter(({ command }) => state.seen.relaunch.includes(command))
  const items: readonly MenuItem[] = [...commands, ...buttons.map(({ command, name }, at) => ({ id: command, name, isFirst: at === 0 }))]
  return (
    <Menu label={say('plugin')} side="end" look="button with-chevron" items={items} onChoose={(command) => playground.run(command)}>{say('plugin')}<Icon name="chevron" /></Menu>
  )
}
