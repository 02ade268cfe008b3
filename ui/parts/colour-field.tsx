import { useState } from 'preact/hooks'

interface Props { readonly id: string; readonly label: string; readonly value: string; readonly pick: string; readonly onColour: (hex: string) => void }

/** `#abc`, `abcdef` and their kin as `#RRGGBB`; null while it is no colour yet. */
function hexOf(text: string): string | null {
  const [, digits = ''] = /^#?((?:[0-9a-f]{3}){1,2})$/i.exec(text.trim()) ?? []
  return digits ? `#${(digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits).toUpperCase()}` : null
}

/** A colour: its figure to type or paste, and the browser's own picker beside it. What is half typed changes nothing. */
export function ColourField({ id, label, value, pick, onColour }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? value
  const onInput = (text: string) => {
    setTyped(text)
    const hex = text.trim().replace('#', '').length === 3 ? null : hexOf(text)
    if (hex) onColour(hex)
  }
  const onBlur = () => {
    const hex = hexOf(shown)
    setTyped(null)
    if (hex && hex !== value) onColour(hex)
  }
  return (
    <div class="field colour-field">
      <label for={id}>{label}</label>
      <span class="colour-pair">
        <input type="color" class="colour-pick" aria-label={pick} value={value.toLowerCase()} onInput={(event) => { setTyped(null); onColour(event.currentTarget.value.toUpperCase()) }} />
        <input id={id} class="input" type="text" maxLength={9} value={shown} autocomplete="off" spellcheck={false} aria-invalid={hexOf(shown) === null} onInput={(event) => onInput(event.currentTarget.value)} onBlur={onBlur} />
      </span>
    </div>
  )
}
