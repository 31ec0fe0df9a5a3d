import { begin, wordIndex, type WordIndex } from '../lexicon/WordIndex.js'
import { dayparts } from './dayparts.js'
import { ERAS } from './eras.js'

/** What a word that begins a date means, counted from the reference date. */
export type Leading =
  | { readonly is: 'year' | 'month' | 'week' | 'day' | 'quarter' | 'half' | 'century'; readonly shift: number }
  | { readonly is: 'weekday' | 'edge' | 'halfYear' | 'first' | 'point' | 'clock' | 'never' | 'tail' | 'same' | 'lunar' | 'reign' }

const at = (is: 'year' | 'month' | 'week' | 'day' | 'quarter' | 'half' | 'century', shift: number): Leading => ({ is, shift })
const act = (is: Exclude<Leading['is'], 'year' | 'month' | 'week' | 'day' | 'quarter' | 'half' | 'century'>): Leading => ({ is })

/**
 * Names of reigns, those of two characters: the first one and all that may follow it.
 * Of the Qing, Ming, Tang, Song and Yuan, and the best known before; 万历 begins with a numeral, and names that are common words are left out.
 * @see https://github.com/chenxiaobin/history-timeline/blob/6776c70a9f3762434187e6de9ca8a16b32e7f8fc/src/data/emperors.js (Han to Qing), those of the Southern Ming in http://yy-art.cn/shici/shiren/1120853.html
 */
const REIGNS = '天聪顺启宝复祐禧圣历 至德道和元大治顺正 乾隆封元符宁德道 大历和中顺观德业 元和丰祐符贞统嘉 嘉庆靖祐泰定熙 永乐历徽泰贞明 景泰龙云德祐定 '
  + '咸丰亨通平淳 建文中隆炎安 开元成宝禧皇 宝应历元庆祐 绍圣兴熙定 崇德祯宁 光绪启化 宣统德和 淳化熙祐 雍正熙 洪武熙 正统德 弘治光 隆庆兴 '
  + '泰昌定 贞观元 广德明 端拱平 庆历元 皇祐庆 顺治 康熙 道光 同治 成化 武德 显庆 龙朔 麟德 仪凤 垂拱 圣历 神龙 兴元 长庆 太和 会昌 '
  + '明道 治平 熙宁 政和 靖康 德祐 中统 延祐 黄初 仁寿'

type Row = readonly [words: string, leading: Leading]

const rows = (): readonly Row[] => [
  ['大前年', at('year', -3)], ['前年', at('year', -2)], ['去年 上年 旧年', at('year', -1)], ['今年 本年 本年度 今年度 这一年 今', at('year', 0)], ['明年 来年', at('year', 1)], ['后年', at('year', 2)],
  ...([['上上', -2], ['上', -1], ['下', 1], ['下下', 2]] as const).flatMap(([head, shift]): Row[] => [
    [begin(head, '个月 月'), at('month', shift)], [begin(head, '周 星期 个星期 礼拜 个礼拜'), at('week', shift)], [begin(head, '季度 个季度'), at('quarter', shift)],
  ]),
  ...([['上', -1], ['下', 1]] as const).flatMap(([head, shift]): Row[] => [
    [begin(head, '个周 一周 一礼拜 一星期 一个周 一个星期 一个礼拜'), at('week', shift)], [begin(head, '一季度'), at('quarter', shift)],
  ]),
  ['这个月 本月 这月 今个月', at('month', 0)], ['本季度 这个季度 本季', at('quarter', 0)],
  ['本周 本星期 今个星期 今个礼拜 今周', at('week', 0)], [begin('这', '周 星期 个星期 礼拜 个礼拜 一周 一礼拜 一星期'), at('week', 0)],
  ['大前天 大前日', at('day', -3)], ['前天 前日 前晚', at('day', -2)], ['昨天 昨日 寻日 昨晚 昨夜 昨晨 昨', at('day', -1)], ['今天 今日 今晚 今早 今晨 今夜 今儿', at('day', 0)], ['明天 明日 听日 明晚 明早 明晨 明', at('day', 1)], ['后天 后日', at('day', 2)], ['大后天 大后日', at('day', 3)],
  ['上世纪 上个世纪', at('century', -1)], ['本世纪 这个世纪', at('century', 0)],
  ['上半年 下半年', act('halfYear')],
  [begin('周', '一 二 三 四 五 六 日 天'), act('weekday')], ['星期 礼拜', act('weekday')],
  ['年尾 月尾 年初 年中 年底 年末 岁末 月初 月中 月底 月末 上旬 中旬 下旬', act('edge')],
  ['前 头 首', act('first')], ['首季度 首季 Q1 Q2 Q3 Q4', act('point')], ['元月', act('point')], [ERAS.map(([word]) => word).join(' '), act('point')],
  [dayparts(), act('clock')],
  ['今后 今日头条', act('never')], ['后年均 后日均 前日均', act('tail')],
  ['年初一 年初级 年底层 前天津 上月球 周六福 昨日重现 昨日之日 本月刊', act('never')],
  [begin('后年', '产 收 营 利 销 耗 发 用 处'), act('never')], [begin('前年 后年 今年', '轻'), act('never')], [begin('明日', '之后 之星 之子 方舟 黄花'), act('never')],
  [begin('前日 后日', '本 活 产 销 常'), act('never')], [begin('后日', '租 薪 志'), act('never')],
  ['农历 阴历 旧历 正月 冬月 腊月 闰', act('lunar')],
  [REIGNS.split(' ').map(([first = '', ...seconds]) => seconds.map((second) => first + second).join(' ')).join(' '), act('reign')], ['太平兴国 大中祥符 建中靖国', act('reign')],
  ['同年 当年 次年 翌年 同月 当月', act('same')],
]

let index: WordIndex<Leading> | undefined

/** Words that begin a date, by their first character. */
export const leadingDates = (): WordIndex<Leading> => index ??= wordIndex(rows())
