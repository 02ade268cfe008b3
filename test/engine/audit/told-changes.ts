import type { PreviewEntry } from '../../../plugin/core/audit/fix/preview'
import type { Props } from '../../../plugin/core/layers/patch'

const COLOUR = /^(fills|boundVariables|fillStyleId|styledRuns)$/

/** What in the document each property of ours stands for. */
const MEANS: Readonly<Record<keyof Props, RegExp>> = {
  name: /^name$/, visible: /^visible$/, locked: /^locked$/, opacity: /^opacity$/, x: /^x$/, y: /^y$/, width: /^layoutSizing/, height: /^layoutSizing/,
  fill: COLOUR, textColour: COLOUR, stroke: /^(stroke|individualStroke|boundVariables|dashPattern)/, textStyle: /^(font|line|letter|textStyleId|styledRuns|boundVariables)/,
  path: /^vector/, pad: /^padding/, radius: /Radius$/i, sizing: /^(layout|primaryAxis|counterAxis|textAutoResize)/,
}

/** Does a preview tell of this change of the document (`documentChanges`)? `ids` are those that new layers got. */
export const toldChanges = (preview: readonly PreviewEntry[], ids: Readonly<Record<string, string>>, change: string): boolean => {
  const [node = '', prop = '', , parent = ''] = change.split(' ')
  const real = (id: string): string => (id.startsWith('new:') ? ids[id.slice('new:'.length)] ?? id : id)
  return preview.some((entry) => {
    switch (entry.kind) {
      case 'text': return entry.node === node && /^(characters|styledRuns|name)$/.test(prop)
      case 'data': return entry.node === node && prop === 'sharedPluginData'
      case 'added': return real(entry.node) === node && prop === 'added' && real(entry.parent) === parent
      case 'removed': return entry.node === node && prop === 'removed'
      case 'moved': return prop === 'order' ? real(entry.to) === node : entry.node === node && prop === 'moved' && real(entry.to) === parent
      case 'property': return entry.node === node && MEANS[entry.property].test(prop)
      case 'variable': return prop === 'valuesByMode'
    }
  })
}
