import { claims, type Claim } from '@wanyi/dataset'
import { subscriptionRevenue } from '@wanyi/economics'
import { catalog } from '@wanyi/economics/catalog'
import { add, quantity, type Quantity } from '@wanyi/quantity'
import { extract, type Mention } from '@wanyi/text'
import { readArticle } from 'wanyi'

const mentions: Mention[] = extract('广告收入在2,200亿到3,000亿美元之间')
const money = mentions.find((mention) => mention.kind === 'money')
if (money?.kind !== 'money' || money.low !== 2.2e11 || money.high !== 3e11) throw new Error(`unexpected: ${JSON.stringify(mentions)}`)

const price: Quantity<'USD'> = quantity(20, 'USD')
const total: Quantity<'USD'> = add(price, quantity(1, 'USD'))
// @ts-expect-error dollars and yuan do not add up
const wrong = (): unknown => add(price, quantity(1, 'CNY'))

const revenue: number = subscriptionRevenue({ users: 1e9, conversion: 0.01, price: 20, months: 12 })
const contradicted: Claim[] = claims.filter((claim) => claim.verdict === 'contradicted')
const reading = readArticle('去年收入24亿美元。', { date: '2023-05-15' })

try {
  wrong()
  throw new Error('USD + CNY was added')
} catch (error) {
  if ((error as { code?: string }).code === undefined) throw error
}
console.log(`typescript: ${money.text}, ${total.low} USD, ${revenue} USD, ${contradicted.length} claims contradicted, ${catalog.length} formulas, ${reading.quantities.length} mentions`)
