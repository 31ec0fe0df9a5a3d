import { wordTable } from '@wanyi/quantity'
import { foldVariants } from '../lexicon/variants.js'

/** What stands between 每 and what is counted: 每百万tokens, 每1,000次. */
const MANY = /^\s?[\d,.]{0,12}\s?(?:[十百千万亿MKB]{0,3})\s?/

/** Words of denominators that the registry of units does not have. */
const MORE: Readonly<Record<string, string>> = { 'kW.h': '度电 度', token: 'tokens Tokens', person: '位用户 名员工 个人', mo: '个月', h: '个小时', wk: '个星期' }

/** The words of a denominator, the longest first: kg is 公斤 and 千克; a classifier is its own word. */
const wordsOf = (per: string): string[] => {
  const codes = [per, ...per.split('.')]
  const words = wordTable().flatMap(({ code, words: named }) => (codes.includes(code) ? named.map(([word]) => word) : []))
  return [...codes.map(foldVariants), ...words, ...codes.flatMap((code) => MORE[code]?.split(' ') ?? [])].sort((a, b) => b.length - a.length)
}

/** The text before and after a core without the words of its rate: 每辆 before it, 一斤 after it. */
export const withoutRate = (text: string, start: number, end: number, per: string | undefined): readonly [before: string, after: string] => {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const each = before.indexOf('每')
  if (per === undefined || (each < 0 && after[0] !== '一')) return [before, after]
  const words = wordsOf(per)
  const counted = foldVariants(before.slice(each + 1))
  // 千 of 千克 is a part of the word
  const head = each < 0 ? undefined : [0, MANY.exec(counted)![0].length].flatMap((from) => words.filter((word) => counted.startsWith(word, from)).map((word) => from + word.length))[0]
  const tail = words.find((word) => foldVariants(after).startsWith(`一${word}`))
  return [
    head === undefined ? before : before.slice(0, each) + before.slice(each + 1 + head),
    tail === undefined ? after : after.slice(tail.length + 1),
  ]
}
