import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inlineHtml, templateNames } from '../../build.mjs'
import { templateTexts } from '../../templates/catalogue.mjs'

const page = '<style>/* style */</style><script>/* script */</script>'

test('style and script are put into the one file that Figma shows', () => {
  expect(inlineHtml(page, 'run()', 'a{color:red}')).toBe('<style>a{color:red}</style><script>run()</script>')
})

test('a script that writes the end of a script does not end itself', () => {
  expect(inlineHtml(page, 'say("</script><!--")', '')).toBe('<style></style><script>say("<\\/script><\\!--")</script>')
})

test('dollars in a script are kept as they are', () => {
  expect(inlineHtml(page, "a('$&$1$`')", '$&')).toBe("<style>$&</style><script>a('$&$1$`')</script>")
})

test('the names of all templates stand in the page, a line each, where the sandbox looks for them', () => {
  const built = inlineHtml(readFileSync('ui/index.html', 'utf8'), '', '')
  const [, names = ''] = /<template id="names">([^<]*)</.exec(built) ?? []
  expect(names).toBe(templateNames())
  expect(names.split('\n').map((line) => line.split('\t').length)).toEqual(Object.keys(templateTexts()).map(() => 5))
})
