import { mkdtemp, mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reading } from '../src/index.js'
import { runCli } from './runCli.js'

const text = '2023年1月，微软向OpenAI投资100亿美元。平台有10亿人次访问，按1%的转化率，那么就有1000万人付费。'
let folder = ''
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wanyi-'))
  await writeFile(at('article.txt'), text)
  await mkdir(at('folder'))
})
afterAll(() => rm(folder, { recursive: true }))

/** One line, no more, on standard error; nothing on standard output. */
const expectFault = (run: { readonly stdout: string; readonly stderr: string; readonly code: number }, words: string): void => {
  expect(run).toMatchObject({ stdout: '', code: 2 })
  expect(run.stderr).toContain(words)
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(1)
}

describe('wanyi read', () => {
  it('prints the reading of a file and of the standard input', async () => {
    const file = await runCli(['read', at('article.txt'), '--date', '2023-05-15'])
    expect(file).toMatchObject({ stderr: '', code: 0 })
    expect(file.stdout).toContain('10亿人次 × 1% = 1000万人')
    const piped = await runCli(['read', '-', '--date', '2023-05-15'], text)
    expect(piped.stdout.split('\n').slice(1)).toEqual(file.stdout.split('\n').slice(1))
    expect((await runCli(['read'], text)).stdout).toContain('standard input')
    expect((await runCli(['read', '--lang', 'zh'], text)).stdout).toContain('标准输入')
  })

  it('prints one JSON document', async () => {
    const { stdout, code } = await runCli(['read', at('article.txt'), '--json'])
    const reading = JSON.parse(stdout) as Reading
    expect(code).toBe(0)
    expect(reading.identities.map(({ formula }) => formula)).toEqual(['10亿人次 × 1% = 1000万人'])
  })

  it('writes a page, whole, and leaves nothing else behind', async () => {
    await writeFile(at('page.html'), 'before')
    const { stdout, code } = await runCli(['read', at('article.txt'), '--html', at('page.html'), '--lang', 'zh'])
    expect({ stdout, code }).toEqual({ stdout: `已写入${at('page.html')}\n`, code: 0 })
    expect(await readFile(at('page.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('writes through a link and keeps the link', async () => {
    await writeFile(at('real.html'), '')
    await symlink(at('real.html'), at('link.html'))
    await runCli(['read', at('article.txt'), '--html', at('link.html')])
    expect(await readFile(at('real.html'), 'utf8')).toContain('<!doctype html>')
  })

  it('writes nothing and prints nothing when the page cannot be written', async () => {
    expectFault(await runCli(['read', at('article.txt'), '--json', '--html', at('nowhere/page.html')]), 'cannot be written (ENOENT)')
    expectFault(await runCli(['read', at('article.txt'), '--html', at('article.txt')]), 'would overwrite the text')
    expect(await readFile(at('article.txt'), 'utf8')).toBe(text)
    const failing = { writeFile: () => Promise.reject(Object.assign(new Error('disk full'), { code: 'ENOSPC' })) }
    expectFault(await runCli(['read', at('article.txt'), '--html', at('full.html')], '', failing), 'ENOSPC')
  })

  it('takes a byte order mark for none of the text', async () => {
    await writeFile(at('bom.txt'), `\ufeff${text}`)
    const marked = JSON.parse((await runCli(['read', at('bom.txt'), '--json'])).stdout) as Reading
    const plain = JSON.parse((await runCli(['read', at('article.txt'), '--json'])).stdout) as Reading
    expect(marked).toEqual(plain)
  })

  const gb18030 = Uint8Array.from([0xd5, 0xe2, 0xca, 0xc7, 0xd6, 0xd0, 0xce, 0xc4])
  it.each<[string, Uint8Array | string, string]>([
    ['an empty text', '', 'holds no text'],
    ['blanks', ' \n\t\u3000\n', 'holds no text'],
    ['a byte order mark alone', '\ufeff', 'holds no text'],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'is binary'],
    ['control characters', Uint8Array.from(Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? 1 : 65))), 'is binary'],
    ['GB18030', gb18030, 'is not valid UTF-8'],
    ['cut UTF-8', new TextEncoder().encode('收入').slice(0, 5), 'is not valid UTF-8'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x36, 0x65, 0x65, 0x51]), 'is UTF-16'],
  ])('refuses %s in one line, from a file and from the standard input', async (_, bytes, words) => {
    await writeFile(at('bad.txt'), bytes)
    expectFault(await runCli(['read', at('bad.txt')]), words)
    expectFault(await runCli(['read', '-'], bytes), words)
    expectFault(await runCli(['extract', at('bad.txt')]), words)
    expect((await runCli(['read', at('bad.txt'), '--lang', 'zh'])).stderr).toMatch(/[\u4e00-\u9fff]/)
  })

  it('refuses what is no file, and what is no option', async () => {
    expectFault(await runCli(['read', at('missing.txt')]), `no such file: ${at('missing.txt')}`)
    expectFault(await runCli(['read', at('article.txt/below')]), 'no such file')
    expectFault(await runCli(['read', at('folder')]), 'is a folder')
    expectFault(await runCli(['read', '-'], '', { stdinIsTerminal: true }), 'name a FILE')
    expectFault(await runCli(['read', at('article.txt'), '--date', '2023-02-30']), '--date takes a day')
    expectFault(await runCli(['read', at('article.txt'), '--limit', '0']), '--limit takes')
    expectFault(await runCli(['read', at('article.txt'), '--lang', 'fr']), '--lang takes')
    expectFault(await runCli(['read', at('article.txt'), '--nonsense']), "unknown option '--nonsense'")
    expectFault(await runCli(['write']), "unknown command 'write'")
    expectFault(await runCli(['read', at('denied')], '', { readFile: () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) }), 'may not be read')
  })

  it('colours a terminal only, and not against NO_COLOR or --no-color', async () => {
    const isColoured = async (args: readonly string[], env: Record<string, string>, stdoutIsTerminal: boolean): Promise<boolean> =>
      (await runCli(['read', at('article.txt'), ...args], '', { env, stdoutIsTerminal })).stdout.includes('\u001b[')
    expect(await isColoured([], {}, true)).toBe(true)
    expect(await isColoured([], {}, false)).toBe(false)
    expect(await isColoured([], { NO_COLOR: '1' }, true)).toBe(false)
    expect(await isColoured([], { TERM: 'dumb' }, true)).toBe(false)
    expect(await isColoured(['--no-color'], {}, true)).toBe(false)
    expect(await isColoured([], { FORCE_COLOR: '1' }, false)).toBe(true)
  })
})

describe('names of one\'s own', () => {
  const news = '星云科技营收12亿元，百度营收30亿元。'
  it('are found beside those of the dataset', async () => {
    await writeFile(at('names.json'), '[{ "id": "nebula", "names": ["星云科技"], "type": "organization" }]')
    const { stdout } = await runCli(['read', '-', '--lexicon', at('names.json'), '--json'], news)
    expect((JSON.parse(stdout) as Reading).statements.map(({ subject }) => subject?.id)).toEqual(['nebula', 'baidu'])
    expect((await runCli(['extract', '-', '--lexicon', at('names.json')], news)).stdout).toMatch(/"id":"nebula"/)
    expect((await runCli(['extract', '-', '--lexicon', at('names.json')], news)).stdout).not.toContain('baidu')
  })

  it.each([
    ['{}', '不是'], ['[', '不是'], ['[{ "id": "a", "names": ["甲"] }, { "id": "b" }]', '第2项不符合'], ['[{ "id": "", "names": ["甲"] }]', '第1项'],
  ])('are refused as %s', async (json, words) => {
    await writeFile(at('wrong.json'), json)
    expectFault(await runCli(['read', '-', '--lexicon', at('wrong.json'), '--lang', 'zh'], news), words)
  })

  it('are asked for by a file that is there', async () => {
    expectFault(await runCli(['read', '-', '--lexicon', at('nothing.json')], news), 'no such file')
  })

  it('takes 元 for the currency that is asked for', async () => {
    const text = '合併營收7596億元。'
    expect((await runCli(['extract', '-'], text)).stdout).toContain('"CNY"')
    expect((await runCli(['extract', '-', '--yuan', 'TWD'], text)).stdout).toContain('"TWD"')
    expect((await runCli(['read', '-', '--yuan', 'TWD', '--json'], text)).stdout).toContain('"TWD"')
    expectFault(await runCli(['read', '-', '--yuan', '台币', '--lang', 'zh'], text), '货币代码')
  })
})

describe('wanyi extract', () => {
  it('prints one mention a line', async () => {
    const { stdout, code } = await runCli(['extract', '-', '--date', '2023-05-15', '--entities'], '去年百度的收入超过80亿元')
    const mentions = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(code).toBe(0)
    expect(mentions).toMatchObject([{ kind: 'date', date: '2022' }, { kind: 'entity', id: 'baidu' }, { kind: 'money', low: 8e9, unit: 'CNY', modifier: 'over' }])
  })

  it('prints nothing for a text without figures', async () => {
    expect(await runCli(['extract', '-'], '没有数字')).toEqual({ stdout: '', stderr: '', code: 0 })
  })
})

describe('wanyi calc', () => {
  it('computes with values as texts state them', async () => {
    const run = await runCli(['calc', 'subscriptionRevenue', 'users=10亿人次', 'conversion=1%', 'price=20美元/月', 'months=12'])
    expect(run).toEqual({ stdout: 'Subscription revenue: $2.4 billion\n', stderr: '', code: 0 })
    const zh = await runCli(['calc', 'subscriptionRevenue', 'users=10亿人次', 'conversion=1%', 'price=20 USD/mo', 'months=1年', '--lang', 'zh'])
    expect(zh.stdout).toBe('订阅收入：24亿美元\n')
  })

  it('takes a fraction, a share over time, a letter for a magnitude and the unit of the formula itself', async () => {
    const calc = async (...args: string[]): Promise<string> => (await runCli(['calc', ...args])).stdout
    expect(await calc('subscriptionRevenue', 'users=100', 'conversion=1/4', 'price=20美元/月', 'months=12')).toContain('$6,000')
    expect(await calc('lifetimeValue', 'revenue=500美元/月', 'margin=75%', 'churn=2.5%/月')).toContain('$15,000')
    expect(await calc('trainingFlops', 'parameters=175B', 'tokens=300B')).toContain('3.15×10²³')
    expect(await calc('bassPeakTime', 'innovation=0.03 1/a', 'imitation=0.38/a')).toContain('6.19')
  })

  it('takes nothing besides the quantity', async () => {
    expectFault(await runCli(['calc', 'runway', 'cash=100万美元现金', 'netBurn=10万美元/月']), "cash: '100万美元现金'")
  })

  it('computes with lists, intervals and examples of the catalogue', async () => {
    expect((await runCli(['calc', 'fundingTotal', 'rounds=100亿美元;3亿美元', '--json'])).stdout).toContain('"low": 10300000000')
    const json = await runCli(['calc', 'subscriptionRevenue', 'conversion=1-2%', 'price=20美元/月', '--defaults', '--json'])
    expect(JSON.parse(json.stdout)).toMatchObject({ result: { low: 2.4e9, high: 4.8e9, unit: 'USD' } })
  })

  it('takes lists parted by commas, days, and numerals in the unit of the formula', async () => {
    expect((await runCli(['calc', 'xirr', 'cashFlows=-100,60,70', 'dates=2020-01-01,2021-01-01,2022-01-01'])).stdout).toMatch(/XIRR\): 18\.\d/)
    expect((await runCli(['calc', 'xirr', 'cashFlows=-1,000;1,100', 'dates=2021-01-01;2022-01-01'])).stdout).toContain(': 10%')
    expect((await runCli(['calc', 'trainingFlops', 'parameters=1750亿', 'tokens=3000亿', '--json'])).stdout).toContain('"low": 3.15e+23')
    expectFault(await runCli(['calc', 'subscriptionRevenue', 'users=1,2', 'conversion=1%', 'price=20', 'months=1']), "users: '1,2' is no number")
  })

  it('says in Chinese what is wrong with an input', async () => {
    const fault = async (...args: string[]): Promise<string> => (await runCli(['calc', 'subscriptionRevenue', ...args, '--lang', 'zh'])).stderr
    expect(await fault('users=10亿人次', 'price=20美元/月')).toContain('没有给出conversion；加上--defaults')
    expect(await fault('users=1', 'conversion=1%', 'price=20', 'months=12')).toContain('金额要写明货币，如20美元（MISSING_CURRENCY）')
    expect(await fault('people=1')).toContain('没有people这个输入，只有users、conversion、price、months（UNKNOWN_INPUT）')
    expect(await fault('users=1', 'conversion=1%', 'price=20美元', 'months=12')).toContain('price的单位应如USD/person.mo，而不是USD（UNIT_MISMATCH）')
  })

  it('lists the formulas, and says what one takes', async () => {
    expect((await runCli(['calc'])).stdout).toContain('subscriptionRevenue')
    const help = await runCli(['calc', 'subscriptionRevenue', '--lang', 'zh'])
    expect(help.stdout).toContain('订阅收入')
    expect(help.stdout).toContain('conversion')
  })

  it.each([
    [['calc', 'nothing'], 'no such formula: nothing'],
    [['calc', 'revenue'], 'perhaps'],
    [['calc', 'subscriptionRevenue', 'users'], 'name=value'],
    [['calc', 'subscriptionRevenue', 'users=很多'], "users: '很多'"],
    [['calc', 'subscriptionRevenue', 'users=1', 'users=2'], 'twice'],
    [['calc', 'subscriptionRevenue', 'users=10亿人次', 'price=20美元/月'], 'MISSING_INPUT'],
    [['calc', 'subscriptionRevenue', 'people=1'], 'UNKNOWN_INPUT'],
    [['calc', 'subscriptionRevenue', 'users=10亿美元', 'conversion=1%', 'price=20美元/月', 'months=12'], 'UNIT_MISMATCH'],
  ])('refuses %j', async (args, words) => {
    expectFault(await runCli(args), words)
  })
})

describe('wanyi data', () => {
  it('finds records by words in either language', async () => {
    expect((await runCli(['data', 'claims', 'openai', 'revenue'])).stdout).toContain('c088')
    expect((await runCli(['data', 'organizations', '百度', '--lang', 'zh'])).stdout).toContain('baidu')
    expect(JSON.parse((await runCli(['data', 'models', 'ernie', '--json', '--limit', '1'])).stdout)).toHaveLength(1)
  })

  it('writes headings, verdicts and what a price is of in the language asked for', async () => {
    expect((await runCli(['data', 'claims', 'c035', '--lang', 'zh', '--limit', '1'])).stdout).toMatch(/编号 +结论 +论断\nc035 +属实 +2013年/)
    expect((await runCli(['data', 'prices', 'deepseek-v4-pro-cny-2026-08-peak', '--lang', 'zh', '--limit', '1'])).stdout).toMatch(/，高峰时段（.*），2026-08/)
    expect((await runCli(['data', 'prices', 'chatgpt-plus', '--limit', '1'])).stdout).toMatch(/ChatGPT Plus, 2023-02\S* +\$20\/month/)
    expect((await runCli(['data', 'prices', 'gpt-4-usd-2024-12', '--lang', 'zh', '--limit', '1'])).stdout).toContain('输入30美元/百万token，输出60美元/百万token')
    expect((await runCli(['data', 'series', 'alphabet-ad-revenue', '--lang', 'zh'])).stdout).toMatch(/谷歌广告收入 +\d{4}：\d+亿美元\/年/)
    expect((await runCli(['data', 'models', 'gpt-4', '--limit', '60'])).stdout).toMatch(/^gpt-4 +GPT-4 +2023-03-14$/m)
    expect((await runCli(['calc', '--lang', 'zh'])).stdout).toMatch(/subscriptionRevenue +收入 +订阅收入/)
    expectFault(await runCli(['data', 'models', 'zzzz', '--lang', 'zh']), 'models中没有与之相符的记录：zzzz')
    expectFault(await runCli(['calc', 'nothing', '--lang', 'zh']), '没有这个公式：nothing')
  })

  it('refuses an unknown kind and says when nothing matches', async () => {
    expectFault(await runCli(['data', 'planets']), 'no such kind: planets')
    expectFault(await runCli(['data', 'models', 'zzzz']), 'nothing in models matches: zzzz')
  })
})

it('shows help and version with exit code 0', async () => {
  expect(await runCli(['--help'])).toMatchObject({ code: 0, stderr: '' })
  expect((await runCli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect((await runCli(['read', '--help'])).stdout).toContain('--html')
  expect((await runCli([])).code).toBe(2)
})
