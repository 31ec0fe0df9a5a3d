// What a reader does with the live parts. Each scenario throws on what it does not see.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const bases = [['en', ''], ['zh', '/zh-Hans']]
const twice = (label, run) => bases.map(([lang, base]) => ({ label: `${label} (${lang})`, run: (handle) => run(handle, lang, base) }))

const search = (words) => twice('search', async ({ page, open }, lang, base) => {
  await open(`${base}/docs/getting-started`)
  const box = page.locator('.navbar__search-input')
  await box.click()
  await page.locator('.navbar__search-input[role=combobox]').waitFor()
  for (const word of words[lang]) {
    await box.fill(word)
    await page.locator('[role=listbox] [role=option] mark').filter({ hasText: new RegExp(word, 'i') }).first().waitFor()
    await box.fill('')
    await page.locator('[role=listbox] [role=option]').first().waitFor({ state: 'hidden' })
  }
})

export const scenarios = [
  ...twice('type into a live example and read the result', async ({ page, open }, lang, base) => {
    await open(`${base}/docs/packages/text`)
    const demo = page.locator('[data-extract-demo]').first()
    await demo.locator('textarea').fill('净利润约3.5亿元，同比增长15%')
    await demo.locator('[data-mentions] tbody tr').nth(1).waitFor()
    assert.match(await demo.locator('[data-mentions]').innerText(), /3\.5亿元[\s\S]*350000000 CNY[\s\S]*15%[\s\S]*0\.15/)
    await demo.locator('summary').click()
    assert.equal(JSON.parse(await demo.locator('[data-json]').innerText())[0].modifier, 'about')
  }),
  ...twice('edit live code, leave it by keyboard, reset it', async ({ page, open }, lang, base) => {
    await open(`${base}/docs/packages/text`)
    const block = page.locator('[data-live-code]').first()
    const editor = block.getByRole('textbox')
    const result = block.locator('[data-live-result]')
    await block.locator('[data-live-result=ran]').waitFor()
    const before = await result.innerText()
    await editor.click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type("import { parseNumeral } from '@wanyi/text'\nparseNumeral('三万五')")
    await result.getByText('35000', { exact: true }).waitFor()
    await page.keyboard.press('Tab')
    assert.ok(await editor.evaluate((node) => node.contains(document.activeElement)), 'Tab indents')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    assert.ok(!(await editor.evaluate((node) => node.contains(document.activeElement))), 'Esc, then Tab leaves the editor')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+Tab')
    assert.ok(!(await editor.evaluate((node) => node.contains(document.activeElement))), 'Esc, then Shift+Tab leaves the editor backwards')
    await block.getByRole('button', { name: lang === 'zh' ? '重置' : 'Reset', exact: true }).click()
    await page.waitForFunction(([node, text]) => node?.textContent?.trim() === text.trim(), [await result.locator('pre').first().elementHandle(), before])
      .catch(async () => assert.equal((await result.innerText()).trim(), before.trim()))
  }),
  ...search({ en: ['numerals', 'calculator', '去年'], zh: ['数字', '美元', 'WanyiError'] }),
  ...twice('playground: read, share, reopen', async ({ page, open, openPage }, lang, base) => {
    await open(`${base}/playground`)
    await page.locator('textarea').first().fill('平台有200家客户，平均每家一年付费100万美元，这部分收入一年在2亿美元左右。')
    await page.locator('[data-mentions] mark').getByText('2亿美元').waitFor()
    await page.waitForFunction(() => location.hash.length > 10)
    const url = page.url()
    const { page: other, context } = await openPage()
    await other.goto(url)
    await other.waitForFunction(() => document.querySelector('textarea')?.value.startsWith('平台有200家客户'))
    await other.locator('[data-mentions] mark').getByText('100万美元').waitFor()
    await context.close()
  }),
  {
    label: 'playground: the field lies over nothing that follows it',
    run: async ({ page, open }) => {
      await open('/playground')
      await page.locator('[data-reading] h2').first().waitFor()
      await page.evaluate(() => window.scrollTo(0, document.querySelector('[data-reading]').getBoundingClientRect().top - 200))
      const [field, reading] = await page.evaluate(() => [document.querySelector('textarea').getBoundingClientRect().bottom, document.querySelector('[data-reading]').getBoundingClientRect().top])
      assert.ok(field <= reading, `the field ends at ${field}, the reading begins at ${reading}`)
    },
  },
  ...twice('calculator: what people write, a range, the link', async ({ page, open, openPage }, lang, base) => {
    await open(`${base}/formulas/subscriptionRevenue`)
    const result = page.locator('[data-result]')
    assert.match(await result.innerText(), /2,400,000,000/)
    await page.locator('[data-input=users]').fill('12亿人次')
    await page.locator('[data-input=price]').fill('20美元/月')
    await result.filter({ hasText: '2,880,000,000' }).filter({ hasText: 'USD' }).waitFor()
    await page.locator('[data-input=conversion]').fill('0.5% .. 2%')
    await page.locator('[data-density]').waitFor()
    await result.filter({ hasText: '1,440,000,000' }).filter({ hasText: '5,760,000,000' }).waitFor()
    const { page: other, context } = await openPage()
    await other.goto(page.url())
    await other.locator('[data-result]').filter({ hasText: '5,760,000,000' }).waitFor()
    await context.close()
    await page.locator('[data-input=price]').fill('20公斤')
    await page.locator('[data-input=price][aria-invalid=true]').waitFor()
  }),
  ...twice('lists, dates and English rates in the calculators, and the published cases', async ({ page, open }, lang, base) => {
    await open(`${base}/formulas/xirr`)
    const result = page.locator('[data-result]')
    assert.equal(await page.locator('[data-input=dates]').inputValue(), '2008-01-01, 2008-03-01, 2008-10-30, 2009-02-15, 2009-04-01')
    await page.locator('[data-input=cashFlows]').fill('-1万元, 2750元, 4250元, 3250元, 2750元')
    await result.filter({ hasText: '0.3734' }).waitFor()
    await page.locator('[data-input=dates]').fill('2008-01-01, 2008-03-01, 2008-10-30, 2009-02-15, 2010-04-01')
    await result.filter({ hasText: '0.2993' }).waitFor()
    await open(`${base}/formulas/subscriptionRevenue`)
    await page.locator('[data-input=price]').fill('$240 a year')
    await result.filter({ hasText: '2,400,000,000' }).filter({ hasText: 'USD' }).waitFor()
    await open(`${base}/formulas/transformerParameters`)
    await page.locator('#cases + details summary').click()
    assert(await page.locator('#cases + details tbody tr').count() > 50)
  }),
  ...twice('explorer: filter, sort, keep the address, download', async ({ page, open }, lang, base) => {
    await open(`${base}/data`)
    const count = page.locator('[data-row-count]')
    const before = await count.innerText()
    await page.locator('input[type=search]').last().fill('qwen')
    await page.waitForFunction(([node, text]) => node?.textContent !== text, [await count.elementHandle(), before])
    assert.match(page.url(), /q=qwen/)
    assert.match(await page.locator('[data-records] tbody tr').first().innerText(), /qwen/i)
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('button').filter({ hasText: 'CSV' }).click()])
    assert.equal(file.suggestedFilename(), 'wanyi-models.csv')
    await page.locator('[data-records] th button').first().click()
    await page.locator('th[aria-sort=ascending]').waitFor()
  }),
  ...twice('explorer: limit to days, keep them in the address', async ({ page, open }, lang, base) => {
    await open(`${base}/data#table=events&sort=date`)
    await page.locator('[data-from]').fill('2023-03-10')
    await page.locator('[data-to]').fill('2023-03-31')
    await page.locator('[data-records]').filter({ hasText: '2023-03-16' }).waitFor()
    assert.match(page.url(), /from=2023-03-10&to=2023-03-31/)
    const dates = await page.locator('[data-records] tbody tr td:first-child').allInnerTexts()
    assert.equal(await page.locator('[data-timeline] i').count(), dates.length, 'a dot an event')
    assert.ok(dates.every((date) => ['2023', '2023-03'].includes(date.replace('~', '')) || /^2023-03-(1|2|3)\d$/.test(date)), dates.join())
  }),
  ...twice('cite a record, copy it', async ({ page, open }, lang, base) => {
    await open(`${base}/data#table=models&q=gpt-4&sort=name`)
    await page.locator('tr[data-id="gpt-4"]').getByRole('button').click()
    const citation = page.locator('dialog [data-citation=BibTeX]')
    await citation.waitFor()
    assert.match(await citation.locator('pre').innerText(), /@dataset\{wanyi-gpt-4,\s+title = \{\{GPT-4\}\},[\s\S]*@(online|dataset)\{/)
    await citation.getByRole('button').click()
    await citation.getByText(lang === 'zh' ? '已复制' : 'Copied').waitFor()
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^@dataset\{wanyi-gpt-4,/)
    assert.equal(JSON.parse(await page.locator('dialog [data-citation=CSL-JSON] pre').innerText())[0].title, 'GPT-4')
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
  }),
  ...twice('claims: by verdict in the address, each with a page, its evidence and citation', async ({ page, open }, lang, base) => {
    await open(`${base}/claims?verdict=contradicted`)
    await page.locator('button[aria-pressed=true]').waitFor()
    assert.equal(await page.locator('article span[data-verdict=supported]').count(), 0)
    await page.locator('article#c088 a').first().click()
    await page.waitForURL(`**${base}/claims/c088`)
    await page.getByText('c087 * c084 * 12').waitFor()
    assert.match(await page.locator('[data-citation=BibTeX] pre').innerText(), /^@dataset\{wanyi-c088,/)
  }),
  ...twice('series: a chart with its sources under it', async ({ page, open }, lang, base) => {
    await open(`${base}/series`)
    const section = page.locator('section').filter({ has: page.locator('#baidu-rd') })
    await section.scrollIntoViewIfNeeded()
    await section.locator('[data-chart] svg').waitFor()
    assert.ok((await section.locator('p a[href^=http]').count()) > 0, 'the sources stand under the chart')
  }),
  ...twice('files: the query with its result, every link a file', async ({ page, open }, lang, base) => {
    await open(`${base}/docs/dataset/files`)
    const shown = readFileSync(join(import.meta.dirname, '../../../packages/dataset/scripts/queries/price-cuts.md'), 'utf8')
    const lines = (text) => text.split('\n').map((line) => line.trimEnd()).filter(Boolean)
    assert.deepEqual(lines(await page.locator('code').filter({ hasText: 'WITH yuan' }).first().innerText()), lines(/```sql\n([\s\S]*?)\n```/.exec(shown)[1]))
    const rows = shown.split('\n').filter((line) => line.startsWith('| ')).slice(2).map((line) => line.slice(2, -2).split(' | '))
    const table = page.locator('main table').filter({ hasText: 'GLM-3-Turbo' })
    assert.deepEqual(await table.locator('tbody tr').evaluateAll((found) => found.map((row) => [...row.cells].map((cell) => cell.textContent))), rows)
    const links = await page.locator('main a[download]').evaluateAll((found) => found.map((link) => link.href))
    assert.ok(links.length > 40)
    const missing = await page.evaluate(async (urls) => (await Promise.all(urls.map(async (url) => ((await fetch(url, { method: 'HEAD' })).ok ? [] : [url])))).flat(), links)
    assert.deepEqual(missing, [])
    const described = await page.evaluate(() => [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => JSON.parse(script.textContent)).find((each) => each['@type'] === 'Dataset'))
    assert.equal(described.distribution.length, links.length - 2)
  }),
  ...twice('coverage: the counts of every field', async ({ page, open }, lang, base) => {
    await open(`${base}/docs/dataset/coverage`)
    const counted = await page.locator('[data-coverage=claims] [data-field=verdict] b').allInnerTexts()
    assert.equal(counted.reduce((sum, count) => sum + Number(count.replaceAll(',', '')), 0), 147)
    assert.ok((await page.locator('[data-field]').count()) > 20)
  }),
  ...twice('pages without JavaScript', async ({ openPage, origin }, lang, base) => {
    const { page, context } = await openPage({ javaScriptEnabled: false })
    await page.goto(`${origin}${base}/docs/packages/text`)
    assert.ok((await page.locator('[data-mentions] tbody tr').count()) > 1, 'the mentions of the example are part of the page')
    assert.ok((await page.locator('[data-live-result=built]').first().innerText()).trim().length > 0, 'the result of the live code is part of the page')
    await page.goto(`${origin}${base}/`)
    assert.ok((await page.locator('ruby').count()) > 3, 'the reading of the home page is part of the page')
    await context.close()
  }),
  {
    label: 'dark colours pass axe',
    run: async ({ page, open, axe }) => {
      await page.emulateMedia({ colorScheme: 'dark' })
      for (const path of ['/', '/docs/packages/text', '/playground', '/data']) {
        await open(path)
        await axe(`${path} dark`)
      }
    },
  },
]
