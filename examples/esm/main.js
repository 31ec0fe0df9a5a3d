import assert from 'node:assert/strict'
import { claims } from '@wanyi/dataset'
import { models } from '@wanyi/dataset/models'
import { subscriptionRevenue } from '@wanyi/economics'
import { catalog } from '@wanyi/economics/catalog'
import { formatQuantity } from '@wanyi/quantity'
import { extract } from '@wanyi/text'
import { readArticle } from 'wanyi'

const [money] = extract('研发投入40多亿元')
assert.equal(money.low, 4e9)
assert.equal(money.high, 5e9)
assert.equal(formatQuantity(money, { lang: 'zh' }), '40亿–50亿元')

const revenue = subscriptionRevenue({ users: 1e9, conversion: 0.01, price: 20, months: 12 })
assert.equal(revenue, 2.4e9)

assert.ok(claims.length > 100)
assert.ok(models.length > 0)
assert.ok(catalog.some((entry) => entry.id === 'subscriptionRevenue'))
assert.ok(readArticle('共有200家客户，每家每年付费100万美元，合计2亿美元。').identities.length > 0)
console.log(`esm: ${money.text}, ${revenue} USD, ${claims.length} claims`)
