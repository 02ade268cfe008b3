import type { RefObject } from 'preact'

/** Packages, rules and other data, for an `accept` attribute. */
export const JSON_FILES = '.json,application/json'

/** The browser's own way to choose a file, opened by whatever stands for it: `picker.current.click()`. */
export const FilePicker = ({ picker, accept, label, onFile }: { readonly picker: RefObject<HTMLInputElement>; readonly accept: string; readonly label: string; readonly onFile: (file: File) => void }) => (
  <input ref={picker} type="file" class="visually-hidden" accept={accept} aria-label={label} tabIndex={-1} hidden
    onChange={(event) => {
      const file = event.currentTarget.files?.[0]
      // The same file can be chosen again, once it was mended.
      event.currentTarget.value = ''
      if (file) onFile(file)
    }} />
)
