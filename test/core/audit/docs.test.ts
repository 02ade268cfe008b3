import { expect, test } from 'vitest'
import { rulePage } from '../../../plugin/core/audit/rule-page'
import { rules } from '../../../plugin/core/audit/rules/index'
import { catalogues, speak } from '../../../plugin/core/messages/catalogues'

// Write the pages anew with: npx vitest run test/core/audit/docs.test.ts -u
test.each(rules.map((rule) => [rule.id, rule] as const))('the page of %s says what the rule is', async (id, rule) => {
  const page = rulePage(rule, speak('en'), catalogues.en)
  expect(page).not.toMatch(/[{}](?!.*`)|undefined/)
  await expect(page).toMatchFileSnapshot(`../../../docs/rules/${id}.md`)
})
