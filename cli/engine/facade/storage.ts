import { refuse, type Hand } from './hand'
import { checkMessage, copyMessage } from './message'
import { namespace } from './namespace'
import { kindOf, utf8Length } from './validate'

const limit = 5_000_000

const sizeOf = (storage: Map<string, unknown>): number =>
  [...storage].reduce((sum, [key, value]) => sum + utf8Length(key) + utf8Length(JSON.stringify(value) ?? ''), 0)

/** Per person and plugin, five megabytes in all. Source: D:figma-clientStorage. */
export function createStorage(hand: Hand): object {
  const { storage } = hand.session
  const keyOf = (key: unknown, where: string): string =>
    typeof key === 'string' ? key : refuse(hand, where, `Expected "key" to have type string but got type ${kindOf(key)}`)
  return namespace(hand, 'ClientStorageAPI', 'figma.clientStorage', {
    call: {
      getAsync: async ([key], where) => hand.realm.copy(storage.get(keyOf(key, where))),
      async setAsync([key, value], where) {
        const k = keyOf(key, where)
        checkMessage(hand, where, value)
        const after = new Map(storage).set(k, copyMessage(value))
        if (sizeOf(after) > limit) refuse(hand, where, 'Failed to write to storage: the quota of 5 MB has been exceeded')
        storage.set(k, copyMessage(value))
      },
      deleteAsync: async ([key], where) => void storage.delete(keyOf(key, where)),
      keysAsync: async () => hand.realm.copy([...storage.keys()]),
    },
  })
}
