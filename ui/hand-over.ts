/**
 * Copies a text. In a panel of null origin `navigator.clipboard` is refused, so a field is selected and the browser copies it.
 * The field stands in the open dialog, if there is one: nothing outside of it can be selected then.
 */
export function copyText(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'visually-hidden'
  field.setAttribute('aria-hidden', 'true');
  (document.querySelector('dialog[open]') ?? document.body).append(field)
  field.select()
  const isDone = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return isDone
}

/** Saves a text as a file, by a link to it that is clicked and gone. */
export function saveText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
