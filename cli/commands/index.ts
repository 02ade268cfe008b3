import { audit } from './audit'
import type { Command } from './command'
import { exportCommand } from './export'
import { importCommand } from './import'
import { insert } from './insert'
import { templates } from './templates'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [templates, insert, importCommand, audit, exportCommand]
