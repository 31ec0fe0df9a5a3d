import { expect, test } from 'vitest'
import { bibtex, claims, claimsAbout, convertAt, coverage, cslJson, findClaim, findHardware, findModel, findOrganization, findPerson, hardware, lexicon, models, organizations, people, priceAt, priceHistory, prices, quantityOf, rateOf, series, sources, timeline, valueAt } from '../index.js'

const code = (run: () => unknown): string => {
  try { run() } catch (error) { return (error as { code: string }).code }
  return 'nothing thrown'
}

test('every record is found by its id, with sources', () => {
  for (const { id } of organizations) expect(findOrganization(id)?.value.id).toBe(id)
  for (const { id } of models) expect(findModel(id)?.sources.length).toBeGreaterThan(0)
  for (const { id } of hardware) expect(findHardware(id)?.value.id).toBe(id)
  for (const { id } of people) expect(findPerson(id)?.value.id).toBe(id)
  for (const { id } of claims) expect(findClaim(id).sources[0]?.id).toBe('zhang-2023')
})

test('every name finds its record, whatever its case, width and spaces', () => {
  for (const record of models) for (const name of [record.name.en, record.name.zh, ...record.aliases, ...record.misspellings]) expect(findModel(name)?.value.id).toBe(record.id)
  expect(findModel('ｇｐｔ－４')?.value.id).toBe('gpt-4')
  expect(findPerson('埃隆·马斯克')?.value.id).toBe('elon-musk')
})

test('the misspellings of the article lead to what is meant', () => {
  expect(findModel('文新一言')?.value.id).toBe('ernie-bot')
  expect(findModel('OpenAI3.5')?.value.id).toBe('gpt-3.5')
  expect(findOrganization('A800')?.value.id).toBe('nvidia')
})

test('what is not there is null, what is no name throws', () => {
  for (const find of [findOrganization, findModel, findHardware, findPerson]) {
    expect(find('no such name')).toBeNull()
    expect(code(() => find(' '))).toBe('BAD_NAME')
    expect(code(() => find(7 as unknown as string))).toBe('BAD_NAME')
  }
  expect(code(() => findClaim('c999'))).toBe('UNKNOWN_ID')
  expect(code(() => valueAt('no-series', '2020'))).toBe('UNKNOWN_ID')
  expect(code(() => priceAt('no-model', '2020'))).toBe('UNKNOWN_ID')
  for (const date of ['', '2023-5', '2023/05/01', 'now']) expect(code(() => valueAt('usd-cny', date))).toBe('BAD_DATE')
})

test('a price holds from its first day to the day before its end', () => {
  expect(priceAt('glm-3-turbo', '2024-05-10')?.value.rates.flat).toBe(5)
  expect(priceAt('glm-3-turbo', '2024-05-11')?.value.rates.flat).toBe(1)
  expect(priceAt('glm-3-turbo', '2023-01')).toBeNull()
  expect(priceAt('deepseek-chat', '2025-06', { currency: 'USD' })?.value.rates).toEqual({ input: 0.27, cachedInput: 0.07, output: 1.1 })
})

test('every price is found on its first day', () => {
  for (const price of prices) {
    const filter = { currency: price.currency, ...(price.plan === undefined ? {} : { plan: price.plan.en }) }
    expect(priceAt(price.subject, price.from.replace('~', ''), filter)?.value.id).toBe(price.id)
  }
})

test('of several vintages the latest is shown, and the one known on a date on request', () => {
  expect(valueAt('robot-installations-world', '2022')?.value).toMatchObject({ value: 552946, status: 'restated' })
  expect(valueAt('robot-installations-world', '2022', { asOf: '2024-01' })?.value.value).toBe(553052)
  expect(valueAt('robot-installations-world', '2022', { asOf: '2022-12' })).toBeNull()
})

test('every point of every series is found, with its source', () => {
  for (const { id, points } of series) for (const { time } of points) expect(valueAt(id, time.replace('~', ''))?.sources).toHaveLength(1)
})

test('money is converted by way of the dollar, at the rates of the year', () => {
  const yuan = { low: 71957, high: 71957, unit: 'CNY', modifier: 'exact' } as const
  expect(convertAt(yuan, 'USD', '2024').value.low).toBeCloseTo(10000, 6)
  expect(convertAt(yuan, 'HKD', '2024-03').value.low).toBeCloseTo(78030, 6)
  expect(code(() => convertAt(yuan, 'USD', '1999'))).toBe('NO_RATE')
  expect(code(() => convertAt(yuan, 'XAU', '2024'))).toBe('UNKNOWN_ID')
  expect(() => convertAt(yuan, 'XAU', '2024')).toThrow(/rates of: USD, CNY.*received XAU/)
})

test('the timeline is in order and stays inside what was asked for', () => {
  const dates = timeline().map(({ value }) => `${value.date.replace('~', '')}-01-01`.slice(0, 10))
  expect(dates).toEqual(dates.toSorted())
  expect(timeline({ from: '2023', to: '2024' }).every(({ value }) => value.date.startsWith('2023'))).toBe(true)
  expect(timeline({ types: ['regulation'] }).every(({ value }) => value.type === 'regulation')).toBe(true)
})

test('the lexicon has every name once', () => {
  const entries = lexicon()
  expect(entries).toHaveLength(organizations.length + models.length + hardware.length + people.length)
  for (const { names } of entries) expect(new Set(names).size).toBe(names.length)
  expect(lexicon({ types: ['country'] }).map(({ id }) => id)).toEqual(['china', 'italy', 'usa'])
})

test('claims narrow by metric, verdict and type', () => {
  expect(claimsAbout('openai', { verdict: 'contradicted', type: 'calculation' }).map(({ value }) => value.id)).toEqual(['c069', 'c087', 'c088'])
  expect(claimsAbout('nobody')).toEqual([])
})

test('a citation names the record and each source once', () => {
  const found = findClaim('c033')
  const items = cslJson(found)
  expect(items).toHaveLength(1 + found.sources.length)
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  expect(bibtex(found).match(/^@/gm)).toHaveLength(items.length)
})

test('a citation is entitled by the name of a model, the title of an event, the words of a claim, the series and time of a value', () => {
  const titleOf = (found: Parameters<typeof cslJson>[0] | null | undefined): string | undefined => found ? cslJson(found)[0]?.title : undefined
  expect(titleOf(findModel('gpt-4'))).toBe('GPT-4')
  expect(titleOf(findClaim('c035'))).toBe(findClaim('c035').value.statement.en)
  expect(titleOf(timeline({ from: '2024', to: '2025' })[0])).toBe(timeline({ from: '2024', to: '2025' })[0]?.value.title.en)
  expect(titleOf(priceAt('qwen-long', '2024-06'))).toBe(priceAt('qwen-long', '2024-06')?.value.id)
  expect(titleOf(valueAt('usd-cny', '2022'))).toBe(`${valueAt('usd-cny', '2022')?.value.name.en}, 2022`)
})

test('the dates of a citation are numbers of the calendar', () => {
  for (const source of sources) {
    const [, item] = cslJson({ value: {}, sources: [source] })
    for (const date of [item?.issued, item?.accessed]) for (const [year = Number.NaN, month = 1, day = 1] of date?.['date-parts'] ?? []) {
      expect(year).toBeGreaterThan(1900)
      expect(month >= 1 && month <= 12 && day >= 1 && day <= 31).toBe(true)
    }
  }
  const dated = (published: string): unknown => cslJson({ value: {}, sources: [{ ...(sources[0] as (typeof sources)[number]), published }] })[1]?.issued?.['date-parts']
  expect(['2023', '2023-05~', '2022/2023-04', '2023-33', '201X', '../2020'].map(dated)).toEqual([[[2023]], [[2023, 5]], [[2022]], [[2023]], undefined, undefined])
})

test('every source carries what a reader needs', () => {
  for (const source of sources) expect(source.url ?? source.note).toBeTruthy()
})

test('coverage counts every record once a field, a licence only where weights can be had', () => {
  const versions = models.filter(({ kind }) => kind === 'version')
  const totals = {
    models: versions.length, organizations: organizations.length, funding: organizations.flatMap(({ funding }) => funding).length,
    hardware: hardware.length, claims: claims.length, sources: sources.length,
  }
  for (const { kind, field, known, unknown, undisclosed, searched } of coverage()) {
    expect(known + unknown + undisclosed).toBe(field === 'licence' && kind === 'models' ? versions.filter(({ weights }) => weights?.value !== 'closed').length : totals[kind])
    expect(searched).toBeLessThanOrEqual(unknown)
  }
})

test('what is undisclosed, empty or looked for in vain counts as such', () => {
  const of = (kind: string, field: string): object | undefined => coverage().find((entry) => entry.kind === kind && entry.field === field)
  const unknown = claims.filter(({ verdict }) => verdict === 'unknown').length
  expect(of('claims', 'verdict')).toEqual({ kind: 'claims', field: 'verdict', known: claims.length - unknown, unknown, undisclosed: 0, searched: unknown })
  expect(of('models', 'modality')).toMatchObject({ unknown: models.filter(({ kind, modality }) => kind === 'version' && modality.length === 0).length })
  expect(of('hardware', 'flops')).toMatchObject({ unknown: hardware.filter(({ flops }) => Object.keys(flops).length === 0).length })
  expect(of('models', 'parameters')).toMatchObject({ undisclosed: models.filter(({ kind, parameters }) => kind === 'version' && parameters?.value === null).length })
})

test('the prices of a thing stand in the order of time, each change after what it changed', () => {
  for (const { id } of models) {
    const history = priceHistory(id).map(({ value }) => value)
    for (const [at, { previous, from }] of history.entries()) {
      if (at > 0) expect(from >= (history[at - 1]?.from ?? '')).toBe(true)
      if (previous !== undefined) expect(history.findIndex((price) => price.id === previous)).toBeLessThan(at)
    }
  }
  expect(priceHistory('qwen-long', { currency: 'CNY' })[0]?.sources.length).toBeGreaterThan(0)
  expect(priceHistory('qwen-long', { currency: 'USD' })).toEqual([])
})

test('every rate, claim and point that states a number is a quantity', () => {
  for (const price of prices) for (const kind of ['input', 'cachedInput', 'output', 'flat'] as const) expect(rateOf(price, kind) === null).toBe(price.rates[kind] === undefined && price.rates.flat === undefined)
  for (const claim of claims) {
    expect(quantityOf(claim)?.low).toBe(claim.low)
    for (const one of claim.evidence) if (one.value !== undefined) expect(quantityOf(one)?.low).toBe(one.value)
  }
  for (const { unit, per, points } of series) for (const point of points) expect(quantityOf({ ...point, unit, ...(per === undefined ? {} : { per }) })?.high).toBe(point.value)
  expect(quantityOf({ value: '2023-03-14' })).toBeNull()
  expect(quantityOf({ value: null })).toBeNull()
})
