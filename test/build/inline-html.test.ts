import { expect, test } from 'vitest'
import { inlineHtml } from '../../build.mjs'

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
