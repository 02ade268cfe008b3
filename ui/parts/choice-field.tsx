import { Choice, type ChoiceProps } from './choice'

/** A choice with its label in sight. */
export const ChoiceField = <T extends string>(choice: ChoiceProps<T>) => (
  <div class="field">
    <span class="note" aria-hidden="true">{choice.label}</span>
    <Choice {...choice} />
  </div>
)
