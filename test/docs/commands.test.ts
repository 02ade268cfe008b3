import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands } from '../../cli/commands/index'
import { cliSay } from '../../cli/messages/catalogues'
import { pageNames, pageText } from '../support/docs/pages'

const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts)
/** What the help says of each command, from its name to the end of its line. */
const help = new Map(cliSay('en')('help', { version: '' }).split('\n').flatMap((line) => {
  const name = /^waymark (\w+)/.exec(line)?.[1]
  return name === undefined ? [] : [[name, line] as const]
}))

test('the help knows every command', () => {
  expect([...help.keys()].sort()).toEqual(commands.map(({ name }) => name).sort())
})

describe.each(pageNames)('%s', (name) => {
  const text = pageText(name)

  test('names only scripts that there are', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, script = '']) => script)
    expect(named.filter((script) => !scripts.includes(script))).toEqual([])
  })

  test('calls the command line as it wants to be called', () => {
    const calls = [...text.matchAll(/(?:node dist\/cli\.js|^waymark) ([a-z]+)([^\n`]*)/gm)]
    const wrong = calls.flatMap(([, command = '', rest = '']) => {
      const said = help.get(command)
      if (!said) return [command]
      return [...rest.matchAll(/--[a-z-]+/g)].map(([option]) => option).filter((option) => !said.includes(option)).map((option) => `${command} ${option}`)
    })
    expect(wrong).toEqual([])
  })
})
