import { ARABIC, MORE, numeralCodes, POINT, SOME, UNIT } from '../numeral/numeralCodes.js'
import type { NumeralStop } from '../numeral/readNumeral.js'
import type { Suffix } from '../lexicon/suffixes.js'
import { has } from './has.js'
import { startsWord, type WordIndex } from '../lexicon/WordIndex.js'

/** After 一两: what is counted, so that it is one or two; otherwise it is 一 两, fifty grams. */
const COUNTED = '个度年天周月日次家名位人块元点倍百千万亿件条款台小分秒代句岁里公米成种杯集张只本步字面眼首口声顿趟回场间层页篇封双把根片枝棵颗粒滴碗瓶盒包袋幅组对排道阵番遍轮届期股处所座栋架辆艘队批堂门项份笔'

/**
 * What a running text takes away from the grammar of numerals: the prefix of 千瓦 and 兆赫, 多元化, 来自, 余额, the o'clock of 八点二十分,
 * the 一 of 两万一台.
 */
export const textStop = (suffixes: WordIndex<Suffix>): NumeralStop => (text, at, code) => {
  const next = at + 1
  if (code === 32) {
    // 四点 五个百分点: a space after the point only where a percentage leaves no doubt
    if (text.charCodeAt(at - 2) === 32) return false
    let i = next
    while (i < next + 6 && has('零一二三四五六七八九', text, i)) i++
    return !(i > next && (has('成折', text, text.charCodeAt(i) === 32 ? i + 1 : i) || /^个?百分点/.test(text.slice(i, i + 4))))
  }
  // 四百 点 五, 二十六 点三三: a space before the point, where no hour can be meant
  if (code === 33 && (has('百千万亿', text, text.charCodeAt(at - 2) === 32 ? at - 3 : at - 2) || /^ ?[零一二三四五六七八九]{2}(?![分钟十])/.test(text.slice(next, next + 4)))) return false
  if (code === 33) return !/[之分]$/.test(text.slice(0, Math.max(0, at - 2)).slice(-1)) && !/[成折]/.test(text.slice(next, next + 4))
  if (code === 0) {
    if (has('参陆伍', text, at)) return !has('壹贰叁肆伍陆柒捌玖', text, at - 1)
    if (has('两', text, at)) return !has(COUNTED, text, next)
    return has('手线胎次级', text, next) && !(has('次级', text, next) && !has('元市', text, next + 1))
  }
  if (code === UNIT + 3) {
    if (has('瓦赫卡焦伏帕', text, next)) return true
    if (has('兆', text, next)) return has('瓦赫字', text, next + 1)
    if (has('字', text, next)) return has('节', text, next + 1)
    if (has('克米', text, next)) {
      // 八万五千米
      if (has('万', text, at - 2)) return false
      const codes = numeralCodes()
      const before = at > 0 ? codes[text.charCodeAt(at - 1)]! : 0
      return !(before > 0 && before <= 10 && !(at > 1 && codes[text.charCodeAt(at - 2)]! > 0))
    }
    return false
  }
  if (code === UNIT + 2) return has('帕', text, next) || (has('分', text, next) && has('点', text, next + 1))
  if (code === UNIT + 12) return has('瓦赫字比BbM每帕欧焦', text, next) || dataNear(text, at)
  if (code === MORE) {
    const char = text.charAt(at)
    if (has('万亿兆', text, next)) return false
    if (char === '多') return has('样媒方边', text, next) || text.startsWith('元化', next)
    if (char === '余') return has('款地下热额生', text, next) || next >= text.length
    return !startsWord(suffixes, text, next) || has('到看说访宾讲回临电源自信人', text, next) === true && !has('人', text, next)
  }
  if (code === SOME) {
    const codes = numeralCodes()
    const char = text.charAt(at)
    const before = at > 0 ? text.charAt(at - 1) : ''
    if (char === '数') {
      if (has('少多', before) && has('减增', text, at - 2)) return false
      if (has('总函指参常系基半整正小少多无算计件岁度序读单字页位个次户票点倍级分代变负实人', before)) return true
    } else if (at > 0 && codes[text.charCodeAt(at - 1)]! > 0 && before !== '好') return false
    const after = numeralCodes()[text.charCodeAt(next)]!
    if (after > UNIT && after <= UNIT + 12) return false
    return !startsWord(suffixes, text, next) && !(char === '数' && has('月', text, next)) || has('字乎何度时分率次代元点', text, next) && !(has('次代元点', text, next) && char === '几' && !has('点', text, next))
  }
  if (code === POINT) {
    const codes = numeralCodes()
    if (has('两', text, next)) return true
    if (has('参陆伍', text, next) && !has('壹贰叁肆伍陆柒捌玖拾佰仟', text, at - 1)) return true
    let i = next
    while (i < text.length && i < next + 40) {
      const c = codes[text.charCodeAt(i)]!
      if (!((c > 0 && c <= 10) || (c >= ARABIC && c < ARABIC + 10))) break
      i++
    }
    if (has('分', text, i)) return !has('之', text, i + 1) && !has('钟', text, i + 1) && (i - next > 1)
    if (i - next === 1 && has('十廿卅', text, i)) return true
    return has('点刻线', text, i) && !has('百千万亿', text, i)
  }
  if (code === ARABIC) return has('年月日号时点%.:：-/', text, next)
  if (code >= 1 && code <= 10) {
    if (has('两', text, at)) return true
    // 1750亿参数, 三万陆军: a formal digit stands among formal ones
    if (has('参肆伍陆柒捌玖壹贰叁', text, at) && !has('拾佰仟', text, at - 1) && !has('拾佰仟圆角元万亿分', text, next) && text.charCodeAt(next) >= 0x3400) return true
    // 320亿一路加到480亿
    if (has('年月日号手线胎', text, next) || has('一', text, at) && has('路直度举', text, next)) return true
    return next < text.length && startsWord(suffixes, text, next) && !has('点万亿分块元美', text, next)
  }
  return false
}

/** What holds or moves data. */
export const DATA: RegExp = /[缓内显运闪]存|流量|文件|宽带|网速|记忆体|频宽|宽频|档案|存储|硬盘|固态|下载|带宽|光纤|附件|HBM|DDR|SSD|的卡/

/** 几十兆 of data, not 1e12: the sentence speaks of memory or traffic. Looks 24 characters back and 8 ahead. */
export const dataNear = (text: string, at: number): boolean => {
  if (has('円户韩吨次人港新日欧元美', text, at + 1)) return false
  return DATA.test(text.slice(Math.max(0, at - 24), at + 9))
}
