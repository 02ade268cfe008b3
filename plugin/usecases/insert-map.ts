import { speak } from '../core/messages/catalogues'
import { compose, type Choices } from '../core/template/compose'
import type { Template } from '../core/template/schema'
import type { Client, Outcome } from '../protocol/client'
import { insertDraft, type Drawing, type Inserted, type Progress } from './insert-draft'

export interface InsertInput extends Drawing { readonly template: Template; readonly choices: Choices }

/** Draws a map from a template, dressed in a person's choices. */
export const insertMap = (hands: Client, { template, choices, ...drawing }: InsertInput, progress?: Progress): Promise<Outcome<Inserted>> =>
  insertDraft(hands, compose(template, choices, speak(choices.locale)), drawing, progress)
