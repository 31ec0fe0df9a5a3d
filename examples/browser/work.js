import { claims } from '@wanyi/dataset'
import { subscriptionRevenue } from '@wanyi/economics'
import { extract } from '@wanyi/text'

/** The same work in the page and in the worker. */
export const work = () => {
  const [money] = extract('投入超过220亿元')
  return `${money.text} ${money.modifier} ${money.low} ${money.unit}; ${subscriptionRevenue({ users: 1e9, conversion: 0.01, price: 20, months: 12 })} USD; ${claims.length > 100 ? 'claims' : 'no claims'}`
}
