/** A template's words without their strings: every string leaf becomes 0, so that languages of one shape share it. */
function skeletonOf(value, strings) {
  if (typeof value === 'string') {
    strings.push(value)
    return 0
  }
  if (Array.isArray(value)) return value.map((one) => skeletonOf(one, strings))
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, skeletonOf(one, strings)]))
}

function fill(skeleton, next) {
  if (skeleton === 0) return next()
  if (Array.isArray(skeleton)) return skeleton.map((one) => fill(one, next))
  return Object.fromEntries(Object.entries(skeleton).map(([key, one]) => [key, fill(one, next)]))
}

/**
 * Templates as one text for what is said once (bodies and shapes, by id) and one text a language. Grouped by language they
 * take a third less room once compressed, because gzip looks back only 32 KB; `test/build` holds the budget.
 */
export function pack(templates) {
  const shared = {}
  const said = {}
  for (const { words, ...body } of templates) {
    const shapes = Object.entries(words).map(([locale, own]) => {
      const strings = []
      const shape = JSON.stringify(skeletonOf(own, strings))
      said[locale] ??= {}
      said[locale][body.id] = strings
      return [locale, shape]
    })
    const [, first] = shapes[0]
    shared[body.id] = { body, shape: JSON.parse(first), locales: shapes.map(([locale]) => locale), other: Object.fromEntries(shapes.filter(([, shape]) => shape !== first).map(([locale, shape]) => [locale, JSON.parse(shape)])) }
  }
  return { shared: JSON.stringify(shared), said: Object.fromEntries(Object.entries(said).map(([locale, strings]) => [locale, JSON.stringify(strings)])) }
}

/** The templates of a pack as JSON texts by id. Nothing is parsed before the first one is asked for. */
export function unpack({ shared, said }) {
  let opened
  const open = () => (opened ??= { shared: JSON.parse(shared), said: Object.fromEntries(Object.entries(said).map(([locale, strings]) => [locale, JSON.parse(strings)])) })
  return (id) => {
    const { shared: all, said: strings } = open()
    const { body, shape, locales, other } = all[id]
    const words = Object.fromEntries(locales.map((locale) => {
      let at = 0
      return [locale, fill(other[locale] ?? shape, () => strings[locale][id][at++])]
    }))
    return JSON.stringify({ ...body, words })
  }
}
