/** A file that somebody gave to the panel; nothing of it is believed before it is opened. `size` in bytes. */
export interface SentFile { readonly name: string; readonly size: number; text(): Promise<string> }
