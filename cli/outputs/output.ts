import type { Client } from '../../plugin/protocol/client'
import type { Engine } from '../engine/engine'
import type { Result } from '../problem'

/** One kind of file that a drawn map can be written as, known by its ending. */
export interface Output {
  readonly ending: string
  readonly make: (engine: Engine, hands: Client, map: string) => Promise<Result<Uint8Array | string>>
}
