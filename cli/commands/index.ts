import { audit } from './audit'
import type { Command } from './command'
import { exportCommand } from './export'
import { fix } from './fix'
import { importCommand } from './import'
import { insert } from './insert'
import { templates } from './templates'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [templates, insert, importCommand, audit, fix, exportCommand]
