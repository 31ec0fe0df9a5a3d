import type { Amount } from './Amount.js'
import type { Cursor } from './Cursor.js'
import type { Suffix } from '../lexicon/suffixes.js'
import { has } from './has.js'

/** Is one of the words within `back` characters before or `ahead` after? */
export const wordNear = (cur: Cursor, at: number, back: number, ahead: number, words: RegExp): boolean => words.test(cur.text.slice(Math.max(cur.sentence, at - back), at + ahead))

const OIL = /油|WTI|欧佩克|OPEC/
const POWER = /[电充]|能耗|光伏/
const ANGLE = /[纬视角转坡]|全方位|[东西]经|经度|倾斜/
const HEAT = /[温烧热冷]|零[上下]|摄氏/
/** What is counted with 块, before the number: 每台配8块GPU，共8192块. A word of money in between takes it back. */
const PIECES = /(?:[GTN]PU|[AHBV]\d00|[芯晶]片|集成电路|产能|显卡|[算加板]卡|硬盘|主板|面板|电池|屏幕|金牌|奖牌|块[^\d，。；]{0,4}[卡田屏地石砖骨板牌碎])[^价钱费售卖贵付赚省元]{0,30}$/

const LIQUOR = /^(?:白酒|飞天|茅台|啤酒|五粮|烈酒|酱香|浓香|清香|红酒|黄酒)/

/** What is cut or laid in pieces, right before the number. */
const FOODS = /[皂笋皮薯糕肉糖冰炭瓜芋玉腐毯匾饼姜石砖田屏板碑] ?$/

/** Before minutes that are written without 钟: 步行5分, 仅花8分. */
const ON_THE_WAY = /(?:步行|走路|[车航]程|[搭乘]车|耗时|费时|历时|[只仅]花)[了约需]{0,2} ?$/

const CHIPS = '业芯晶地石砖骨硬玻肉糖冰大白电手表布土金银铜区拼内显卡田屏板服奖牌主处算加巨小空展黑红新网农蛋豆荒木墓云面镜'

const as = (suffix: Suffix, unit: string): Suffix => ({ ...suffix, unit })
const counted = (suffix: Suffix): Suffix => ({ ...suffix, kind: 'count', unit: suffix.word })

/** The last characters before the number. */
const before = ({ text }: Cursor, { start }: Amount, length: number, floor = 0): string => text.slice(Math.max(floor, start - length), start)

/**
 * What a word of several meanings is here: 块 (yuan, or a piece), 桶 (barrel, or a pail), 度 (degree, kilowatt hour, angle), 成 and 折 never come here.
 * Undefined where it is no unit at all.
 */
export const contextUnit = (cur: Cursor, a: Amount, suffix: Suffix, at: number, end: number): Suffix | undefined => {
  const { text } = cur
  const next = text.charAt(end)
  switch (suffix.word) {
    case '块': {
      const piece = /^[三四五六八]边/.test(text.slice(end, end + 2)) || FOODS.test(before(cur, a, 2, cur.sentence)) && !has('多每一五钱', next) || next !== '' && (CHIPS.includes(next) || (next >= 'A' && next <= 'Z')) || PIECES.test(before(cur, a, 48, cur.sentence))
      return piece ? counted(suffix) : suffix
    }
    case '年':
      // 113年度 of Taiwan
      return next === '度' && a.run === 3 ? undefined : suffix
    case '次':
      // 603次航班
      return a.run > 2 && has('航列', next) ? undefined : suffix
    case '道':
      return a.arabic || a.hasUnit || a.vague || has('题菜关', next) ? suffix : undefined
    case '人':
      return next === '均' && a.run === 4 ? undefined : suffix
    case '层':
    case '座':
      // 3号楼5层501室, 第3排12座
      return /\d/.test(next) || has('排', text, a.start - 1) ? undefined : suffix
    case '厘':
      // 0.8厘/千tokens, 几厘钱
      if (has('/钱', next)) { if (next === '钱') cur.mark++; return { ...suffix, kind: 'money', unit: 'CNY', shift: -3 } }
      // 息率3.5厘, of Hong Kong; 月息3厘 is another measure
      return /(?<![月日])[息率按报][^，。；]{0,5}$/.test(before(cur, a, 7)) ? suffix : undefined
    case '国':
      return a.vague || a.arabic || a.hasUnit ? suffix : undefined
    case '区':
    case '镇':
    case '乡':
    case '街道':
      // 下辖7区、2县; 2区 alone may be the name of one
      return /[辖县市述][^。；]{0,20}$/.test(text.slice(Math.max(cur.sentence, a.start - 21), a.start)) ? suffix : undefined
    case '核':
    case '基':
      return a.arabic ? suffix : undefined
    case '呎':
      // 实用面积482呎, of Hong Kong
      return wordNear(cur, at, 12, 0, /面积/) ? as(suffix, '[sft_i]') : suffix
    case '室':
    case '厅':
    case '卫':
      // 3室2厅1卫; 501室 is a room
      return /^[\d一二两三四][室厅卫]/.test(text.slice(end, end + 2)) || has('室厅房', text, a.start - 1) ? suffix : undefined
    case '床':
      return !/[\u3400-\u9fff]/.test(next) || has('棉被', next) ? suffix : undefined
    case '方':
      // 3亿方 of water, 500方 of wood
      return a.big || a.run > 1 ? suffix : undefined
    case '班':
      // 三年级二班
      return has('级高初', text, a.start - 1) ? undefined : suffix
    case '平':
      // 68平 of a flat, 3胜2平
      return has('胜负', text, a.start - 1) || next === '负' || a.run === 1 ? suffix : { ...suffix, kind: 'measure', unit: 'm2' }
    case '桶':
      return wordNear(cur, at, 60, 20, OIL) && (!has('酒方纯装水牛奶花泡', next) || text.startsWith('水平', end)) ? suffix : counted(suffix)
    case '度':
      if (LIQUOR.test(text.slice(end, end + 2)) || /(?:烈度|近视|散光|远视|老花)[^，。]{0,3}$/.test(before(cur, a, 6))) return counted(suffix)
      if (a.arabic && (a.loM === 360 || a.loM === 72 || a.loM === 720) && !wordNear(cur, at, 12, 4, /[温烧热]/)) return as(suffix, 'deg')
      if (!a.arabic && a.numeral - a.start === 1 && (has('二两几', text, a.start) || next === '' || !'。，、到至以的左'.includes(next)) && !wordNear(cur, at, 16, 6, /[电氏温烧热冷]|零[上下]/)) return undefined
      if (/[发用耗]电[^，。；]{0,3}$/.test(before(cur, a, 6))) return as(suffix, 'kW.h')
      if (wordNear(cur, at, 20, 6, ANGLE) && !wordNear(cur, at, 20, 8, /温/)) return as(suffix, 'deg')
      if (wordNear(cur, at, 24, 0, /华氏/)) return as(suffix, '[degF]')
      if (wordNear(cur, at, 20, 8, HEAT)) return as(suffix, 'Cel')
      if (wordNear(cur, at, 24, 6, POWER)) return as(suffix, 'kW.h')
      return as(suffix, 'Cel')
    case '里':
      return !a.arabic || a.hasUnit || a.run > 0 ? (has('头面的，。', next) && a.run === 1 ? undefined : suffix) : undefined
    case '升':
      return has('至到', next) && /[从由自]/.test(before(cur, a, 8, cur.sentence)) ? undefined : suffix
    case '°':
      if (wordNear(cur, at, 20, 2, ANGLE) && !wordNear(cur, at, 20, 0, /温/)) return as(suffix, 'deg')
      return /华氏(?:温度)?$/.test(before(cur, a, 4)) ? as(suffix, '[degF]') : suffix
    case '刀':
      return a.numeral - a.start > 1 || a.arabic ? suffix : undefined
    case '角':
      // 八角, 六角亭: a spice, a shape
      if (!a.arabic && !a.vague && !a.fraction && a.loM > 2 && !/^(?:钱|零?[一二三四五六七八九]分)/.test(text.slice(end, end + 3)) && !/[收只仅约卖价值要花付跌涨斤]了?$/.test(before(cur, a, 2))) return undefined
      return a.fraction || a.big ? undefined : suffix
    case '毛':
    case '仙':
    case '毫':
      return a.fraction || a.big ? undefined : suffix
    case '转':
      return a.arabic && (has('/每', next) || wordNear(cur, at, 12, 0, /转速/)) ? suffix : undefined
    case '本':
      return a.fraction && !a.big ? undefined : suffix
    case '级':
      if (wordNear(cur, at, 12, 3, /[风震浪]|里氏/)) return suffix
      return next !== '' && (a.arabic || '大强风余台地以左'.includes(next)) ? suffix : undefined
    case '把':
      return a.loM > 1 || a.hasUnit || has('，。；、,', next) ? suffix : undefined
    case '期':
    case '代':
      if (a.arabic) return /^ ?[A-Za-z酷骁锐]/.test(text.slice(end, end + 2)) ? undefined : suffix
      return a.run === 1 && !(next === '人') && !wordNear(cur, at, 6, 0, /连续|[近共传]|迄今/) ? undefined : suffix
    case '届':
      return a.loM >= 10 ? undefined : suffix
    case '头':
    case '口':
      return a.run === 1 && !a.arabic && !a.vague ? (has('牛羊油锅旗井猪鹿气鼓驴锣', next) ? suffix : undefined) : suffix
    case '分': {
      if (next === '钱') {
        cur.mark = end + 1
        return { ...suffix, kind: 'money', unit: 'CNY', shift: -2 }
      }
      // 五分三十秒, 五分半: minutes; alone a score
      let i = end
      while (i < end + 4 && has('零一二三四五六七八九十两0123456789', text, i)) i++
      if (next === '半' || (i > end && text.charAt(i) === '秒') || ON_THE_WAY.test(before(cur, a, 6, cur.sentence))) return { ...suffix, kind: 'duration', unit: 'min' }
      return a.run === 1 && !a.arabic && next >= '\u3400' && next <= '\u9fff' ? undefined : suffix
    }
    case '双':
    case '对':
    case '打': {
      const open = next === '' || next < '\u3400' || next > '\u9fff' || suffix.word === '打' && has('铅袜花蛋玫啤鸡', next)
      return open || '以的左眼手筷鞋龙耳夫父双恋情新翅母多'.includes(next) || a.hasUnit || a.arabic ? suffix : undefined
    }
    case '安':
    case '伏':
    case '牛':
    case '焦':
    case '帕':
    case '赫':
    case '码':
    case '丈':
      // 升息1码: a quarter of a percent
      if (suffix.word === '码' && /[息率][^，。；]{0,4}$/.test(before(cur, a, 6))) return { ...suffix, kind: 'percent', unit: 'bp', times: 25, shift: 0 }
      if (suffix.word === '码' && wordNear(cur, at, 30, 6, /[鞋靴尺]/)) return counted(suffix)
      return a.arabic || a.numeral - a.start > 1 || suffix.word === '丈' && has('一二两三四五六七八九高长多深远', next) ? suffix : undefined
    case '节':
    case '章':
    case '条':
    case '页':
      return a.fraction && !a.big ? undefined : suffix
    case '款':
    case '版':
      // 2023款 names the year of a model
      return a.run === 4 && a.loM >= 1980 && a.loM < 2040 ? undefined : suffix
    case '寸':
      // 6.7寸 is said of screens, 九寸五 of what is measured by the 尺
      return a.arabic ? as(suffix, '[in_i]') : a.numeral - a.start > 1 ? suffix : undefined
    default:
      return suffix
  }
}
