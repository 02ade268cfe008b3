/** V8 has them, Figma's sandbox has not; leaving them in would hide bugs. Source: ENGINE §2. */
export const absentInFigma = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Intl', 'escape', 'unescape', 'queueMicrotask']

/** Made inside the sandbox, so that errors, promises and copies belong to the plugin's world. */
export const realmSource = `({
  error: message => new Error(message),
  typeError: message => new TypeError(message),
  promise: work => new Promise((resolve, reject) => { try { resolve(work()) } catch (error) { reject(error) } }),
  copy: function copy(value) {
    if (typeof value !== 'object' || value === null) return value
    const kind = Object.prototype.toString.call(value)
    if (kind === '[object Uint8Array]') return Uint8Array.from(value)
    if (kind === '[object Date]') return new Date(value.getTime())
    if (Array.isArray(value)) return Array.from(value, copy)
    const made = {}
    for (const key of Object.keys(value)) made[key] = copy(value[key])
    return made
  },
})`
