// XIRR on 1,000 series of 100 flows, of three kinds, against the peers that solve them; and the cases that none of them solves.
import { createRequire } from 'node:module'
import * as formulajs from '@formulajs/formulajs'
import { xirr, xirrRoots } from '@wanyi/economics'
import { report, seconds } from '../lib/measure.mjs'

const nodeXirr = createRequire(import.meta.url)('xirr')
let state = 20230515
const random = () => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32)
const series = (flow) => {
  let day = 15_000 + Math.floor(random() * 1000)
  return { cashFlows: Array.from({ length: 100 }, (_, index) => flow(index)), dates: Array.from({ length: 100 }, () => (day += 1 + Math.floor(random() * 60))) }
}
const kinds = {
  'an outlay, then income': (index) => (index === 0 ? -10_000 : random() * 250),
  'an outlay, then income and costs': (index) => (index === 0 ? -10_000 : (random() - 0.25) * 250),
}

const labels = { 'an outlay, then income': '先支出，后收入', 'an outlay, then income and costs': '先支出，后有收有支' }

/** The present value over the sum of its absolute terms. */
const imbalance = (rate, { cashFlows, dates }) => {
  const terms = cashFlows.map((flow, index) => flow * Math.exp((-Math.log1p(rate) * (dates[index] - dates.at(rate < 0 ? -1 : 0))) / 365))
  return terms.reduce((sum, term) => sum + term, 0) / terms.reduce((sum, term) => sum + Math.abs(term), 0)
}
/** Near -1 the next double is a different rate by much: the value must be zero, or change its sign within a few of them. */
const solves = (rate, each) => Math.abs(imbalance(rate, each)) < 1e-10 || imbalance(rate - 1e-15, each) * imbalance(rate + 1e-15, each) < 0
const attempt = (action) => {
  try {
    return action()
  } catch {
    return NaN
  }
}
for (const [kind, flow] of Object.entries(kinds)) {
  const all = Array.from({ length: 1000 }, () => series(flow))
  const solved = all.filter((each) => {
    const roots = xirrRoots(each)
    return roots.length > 0 && roots.every((rate) => solves(rate, each))
  })
  report({ bench: 'economics/xirr', measure: `share of series solved: ${kind}`, zh: `解出的现金流序列占比：${labels[kind]}`, value: solved.length / all.length, target: 1, higherIsBetter: true })
  const dated = all.map(({ cashFlows, dates }) => ({ cashFlows, dates: dates.map((day) => new Date(day * 86_400_000)) }))
  const transactions = dated.map(({ cashFlows, dates }) => cashFlows.map((amount, index) => ({ amount, when: dates[index] })))
  const peers = {
    xirr: (index) => attempt(() => nodeXirr(transactions[index])),
    formulajs: (index) => attempt(() => Number(formulajs.XIRR(dated[index].cashFlows, dated[index].dates, 0.1))),
  }
  const correct = (peer) => all.every((each, index) => {
    const rate = peer(index)
    return xirrRoots(each).some((root) => Math.abs(root - rate) < 1e-5 * (1 + Math.abs(root)))
  })
  const ours = seconds(() => all.forEach((each) => xirrRoots(each)), { rounds: 3 })
  for (const [name, peer] of Object.entries(peers)) {
    if (!correct(peer)) {
      console.error(`${name} does not solve all of: ${kind}`)
      continue
    }
    const theirs = seconds(() => all.forEach((_, index) => peer(index)), { rounds: 3 })
    report({ bench: 'economics/xirr', measure: `how many times as fast as ${name}: ${kind}`, zh: `速度是 ${name} 的几倍：${labels[kind]}`, value: theirs / ours, target: 0.5, higherIsBetter: true, detail: { microseconds: ours * 1000, theirMicroseconds: theirs * 1000 } })
  }
}

const hard = [
  { cashFlows: [-713.07, 555.33], dates: ['2020-03-04', '2020-03-17'], rate: -0.9991059150638755 },
  { cashFlows: [-99995, 97642], dates: ['2021-08-03', '2021-08-09'], rate: -0.765099 },
  { cashFlows: [55600, -51094.83], dates: ['2021-11-24', '2021-12-24'], rate: -0.642308 },
]
const right = (solve) => hard.filter((each) => Math.abs(attempt(() => solve(each)) - each.rate) < 1e-6).length / hard.length
report({ bench: 'economics/xirr', measure: 'share of hard cases solved', zh: '解出的难题占比', value: right(xirr), target: 1, higherIsBetter: true, detail: {
  xirr: right(({ cashFlows, dates }) => nodeXirr(cashFlows.map((amount, index) => ({ amount, when: new Date(dates[index]) })))),
  formulajs: right(({ cashFlows, dates }) => Number(formulajs.XIRR(cashFlows, dates.map((date) => new Date(date)), 0.1))),
} })
