import type { UnitKind } from './unitKinds.js'

/** One unit of the registry. */
export interface Unit {
  /** The code that a `Quantity` holds: UCUM, or our own where UCUM has none. */
  readonly code: string
  readonly kind: UnitKind
  /** How many of the kind's base unit it is, as an exact fraction: `[1, 3]` metre for 尺. */
  readonly ratio: readonly [numerator: number, denominator: number]
  /** The same as one number. */
  readonly factor: number
  /** What to print after a number in English. */
  readonly symbol: string
  /** UCUM prefixes may stand before it. */
  readonly metric: boolean
  /** Chinese names and spellings found in texts, the usual simplified name first. */
  readonly zh: readonly string[]
  /** Names in traditional script, the usual one first; empty where both scripts write the same. */
  readonly zhHant: readonly string[]
  /** Words that mean several of the unit: 季度 is 3 months, 毫秒 a thousandth of a second. */
  readonly multiples: readonly (readonly [word: string, times: number])[]
}

/**
 * One row a unit: code (`*` where prefixes apply), how many of the base unit it is, printed symbol (`_` is a space), words; after `|` those of
 * traditional script, where it has others. `季度*3` in a row means that the word is three of the unit. A line `# length m` opens a kind and names its base.
 */
const table = `
# number 1
1 1 _
% 1/100 %
[ppth] 1/1000 ‰
[ppm] 1e-6 ppm
pp 1/100 pp 个百分点 百分点 千分点*0.1 | 個百分點 百分點
bp 1e-4 bp 个基点 基点 | 個基點 基點
x 1 x 倍
Erl 1 Erl 爱尔兰 | 愛爾蘭
# length m
m* 1 m 米 公尺
km 1e3 km 公里 千米 ㎞
dm 0.1 dm 分米 | 公寸
cm 0.01 cm 厘米 公分 ㎝ | 釐米
mm 1e-3 mm 毫米 ㎜ | 公釐
um 1e-6 μm 微米 µm μm
nm 1e-9 nm 纳米 ㎚ | 奈米 納米
[in_i] 0.0254 in 英寸 英吋 吋
[ft_i] 0.3048 ft 英尺 英呎 呎
[yd_i] 0.9144 yd 码 | 碼
[mi_i] 1609.344 mi 英里 英哩 哩
[nmi_i] 1852 nmi 海里 浬 | 海浬
AU 149597870e3 AU 天文单位 | 天文單位
[ly] 9460730472580800 ly 光年
[li] 500 li 里 华里 市里 | 華里
[zhang] 10/3 zhang 丈 市丈
[chi] 1/3 chi 尺 市尺
[cun] 1/30 cun 寸 市寸
# area m2
m2 1 m² 平方米 平米 ㎡ m² 平方 平方公尺
km2 1e6 km² 平方公里 平方千米 k㎡ km²
cm2 1e-4 cm² 平方厘米 平方公分 cm² | 平方釐米
mm2 1e-6 mm² 平方毫米 mm²
ar* 100 a 公亩 | 公畝
har 1e4 ha 公顷 | 公頃
[sft_i] 0.09290304 ft² 平方英尺 平方呎 方呎 平方尺 | 平方英呎
[smi_us] 40144896e6/15499969 mi² 平方英里 | 平方英哩
[acr_us] 62726400000/15499969 acre 英亩 | 英畝
[mu] 2000/3 mu 亩 市亩 | 畝 市畝
[qing] 2e5/3 qing 顷 | 頃
[ping] 400/121 ping 坪
# volume m3
m3 1 m³ 立方米 立方 方 m³ | 立方公尺
L* 1e-3 L 升 公升 立升
mL 1e-6 mL 毫升 cc
dm3 1e-3 dm³ 立方分米
cm3 1e-6 cm³ 立方厘米 立方公分 cm³ | 立方釐米
km3 1e9 km³ 立方公里 立方千米
[bbl] 158987294928e-12 bbl 桶
[gal_us] 3785411784e-12 gal 加仑 | 加侖
[gal_br] 4.54609e-3 imp_gal 英制加仑 | 英制加侖
[cft_i] 28316846592e-12 ft³ 立方英尺 立方呎 | 立方英呎
# mass g
g* 1 g 克 公克
kg 1e3 kg 公斤 千克 ㎏
mg 1e-3 mg 毫克 ㎎
ug 1e-6 μg 微克 μg µg
t* 1e6 t 吨 公吨 | 噸 公噸
kt 1e9 kt 千吨 | 千噸
[lb_av] 453.59237 lb 磅 英磅
[oz_av] 28.349523125 oz 盎司 安士
[oz_tr] 31.1034768 oz_t 金衡盎司
[ston_av] 907184.74 short_ton 短吨 美吨 | 短噸
[lton_av] 1016046.9088 long_ton 长吨 英吨 | 長噸
[car_m] 0.2 ct 克拉 卡拉
[jin] 500 jin 斤 市斤
[liang] 50 liang 两 市两 | 兩 市兩
[qian] 5 qian 钱 | 錢
[dan] 5e4 dan 担 市担 | 擔 市擔
[tjin] 600 Taiwan_jin 台斤 臺斤
# time s
s* 1 s 秒 秒钟 毫秒*1e-3 微秒*1e-6 纳秒*1e-9 | 秒 秒鐘 奈秒*1e-9 納秒*1e-9
min 60 min 分钟 分 刻钟*15 | 分鐘 刻鐘*15
h 3600 h 小时 钟头 个小时 个钟头 时 | 小時 鐘頭 個小時 個鐘頭 鍾頭 時
d 86400 d 天 日
wk 604800 wk 周 星期 礼拜 个星期 个礼拜 | 週 禮拜 個星期 個禮拜
mo 2629800 mo 个月 月 季度*3 个季度*3 季*3 | 個月 個季度*3
a 31557600 yr 年 载 周年 世纪*100 个世纪*100 | 年 載 週年 世紀*100 個世紀*100
# frequency Hz
Hz* 1 Hz 赫兹 赫 | 赫茲
kHz 1e3 kHz 千赫 千赫兹 | 千赫茲
MHz 1e6 MHz 兆赫 兆赫兹 | 兆赫茲
GHz 1e9 GHz 吉赫 吉赫兹 千兆赫 | 吉赫茲
# temperature K
K* 1 K 开尔文 开 | 克耳文 開爾文
Cel 1 °C 摄氏度 ℃ °C 度 | 攝氏度
[degF] 5/9 °F 华氏度 ℉ °F | 華氏度
# force N
N* 1 N 牛顿 牛 | 牛頓
# pressure Pa
Pa* 1 Pa 帕斯卡 帕
hPa 100 hPa 百帕
kPa 1e3 kPa 千帕
MPa 1e6 MPa 兆帕
bar* 1e5 bar 巴
atm 101325 atm 大气压 个大气压 | 大氣壓 個大氣壓
mm[Hg] 133.322 mmHg 毫米汞柱
# energy J
J* 1 J 焦耳 焦
kJ 1e3 kJ 千焦 千焦耳
MJ 1e6 MJ 兆焦
cal* 4.184 cal 卡路里
kcal 4184 kcal 大卡 千卡
W.h 3600 Wh 瓦时 Wh | 瓦時
kW.h 36e5 kWh 千瓦时 度 度电 kWh KWh KWH 千瓦小时 瓩时 | 千瓦時 度電 千瓦小時 瓩時
MW.h 36e8 MWh 兆瓦时 MWh | 兆瓦時 百萬瓦時
GW.h 36e11 GWh 吉瓦时 GWh | 吉瓦時
TW.h 36e14 TWh 太瓦时 TWh | 太瓦時
[Btu] 1054.35 Btu 英热单位 | 英熱單位
# power W
W* 1 W 瓦 瓦特
mW 1e-3 mW 毫瓦
kW 1e3 kW 千瓦 瓩
MW 1e6 MW 兆瓦 | 百萬瓦
GW 1e9 GW 吉瓦 | 十億瓦
TW 1e12 TW 太瓦
[HP] 745.69987158227022 hp 马力 | 馬力
V.A 1 VA 伏安
kV.A 1e3 kVA 千伏安
# charge C
C* 1 C 库仑 | 庫侖
A.h 3600 Ah 安时 Ah | 安時
mA.h 3.6 mAh 毫安时 mAh | 毫安時
# current A
A* 1 A 安培 安
mA 1e-3 mA 毫安
# voltage V
V* 1 V 伏 伏特
kV 1e3 kV 千伏
mV 1e-3 mV 毫伏
# resistance Ohm
Ohm* 1 Ω 欧姆 欧 Ω | 歐姆
# level dB
dB 1 dB 分贝 | 分貝
# substance mol
mol* 1 mol 摩尔 | 莫耳 摩爾
# light lm
lm* 1 lm 流明
# illuminance lx
lx* 1 lx 勒克斯 | 勒克司
# data bit
bit* 1 bit 比特 | 位元 比特
B* 8 B 字节 | 位元組 字節
By* 8 B
KB 8e3 KB 千字节 | 千位元組
MB 8e6 MB 兆字节 | 百萬位元組 兆字節
GB 8e9 GB 吉字节 千兆字节
TB 8e12 TB 太字节
PB 8e15 PB 拍字节
EB 8e18 EB 艾字节
Mbit 1e6 Mbit 兆比特
nat 1.4426950408889634 nat 奈特
# bandwidth bps
bps* 1 bps 比特每秒
Mbps 1e6 Mbps 兆比特每秒
Gbps 1e9 Gbps 吉比特每秒
Bps* 8 B/s 字节每秒
# compute FLOP
FLOP* 1 FLOP 浮点运算 次浮点运算 | 浮點運算 次浮點運算
# computeRate FLOPS
FLOPS* 1 FLOPS
# operations OP
OP* 1 OP
# operationRate OPS
OPS* 1 OPS
# token token
token* 1 token 词元 token tokens Token Tokens | 詞元
# character char
char* 1 char 字符 | 字元
# person person
person* 1 person 人
# share share
share* 1 share 股
# each each
each 1 each 个 | 個
`

/** A decimal or a fraction as two integers (or the closest doubles), so that conversions multiply before they divide. */
const ratioOf = (text: string): readonly [number, number] => {
  const [numerator = '', denominator = '1'] = text.split('/')
  const [n, d] = [integerRatio(numerator), integerRatio(denominator)]
  return [n[0] * d[1], n[1] * d[0]]
}

const integerRatio = (decimal: string): readonly [number, number] => {
  const [digits = '', exponent = '0'] = decimal.split('e')
  const [whole = '', fraction = ''] = digits.split('.')
  const power = Number(exponent) - fraction.length
  const integer = Number(whole + fraction)
  return power < 0 ? [integer, Number('1e' + -power)] : [Number(whole + fraction + 'e' + power), 1]
}

const readUnits = (): readonly Unit[] => {
  const found: Unit[] = []
  let kind: UnitKind = 'number'
  for (const line of table.trim().split('\n')) {
    const [simplified = '', traditional] = line.split(' | ')
    const [head = '', ratioText = '', symbol = '', ...words] = simplified.split(' ')
    if (head === '#') { kind = ratioText as UnitKind; continue }
    const all = [words, traditional?.split(' ') ?? []] as const
    const [zh, zhHant] = all.map((list) => list.filter((word) => !word.includes('*')))
    const ratio = ratioOf(ratioText)
    found.push({
      code: head.replace('*', ''),
      kind,
      ratio,
      factor: ratio[0] / ratio[1],
      symbol: symbol.replace('_', ' ').trim(),
      metric: head.endsWith('*'),
      zh: zh ?? [],
      zhHant: zhHant ?? [],
      multiples: all.flat().filter((word) => word.includes('*')).map((word) => [word.split('*')[0] ?? '', Number(word.split('*')[1])] as const),
    })
  }
  return found
}

/** Read off the table when first asked for, so that an import of the package costs nothing. */
let made: readonly Unit[] | undefined

/**
 * The one unit registry (currencies and classifiers have tables of their own): what `parseUnit` accepts, what `formatUnit` prints, and
 * the Chinese words by which a text names each unit.
 *
 * Codes and factors are UCUM's; a UCUM prefix may stand before every unit marked `metric` (`Mtoken`, `PFLOPS`). Ours, because UCUM has none:
 * the market units of China in brackets (`[jin]`, `[mu]`, …: 1 市尺 = 1/3 m, 1 市斤 = 500 g, 150 丈 = 1 里, 6000 square 尺 = 1 亩, and since 1959
 * ten 两 a 斤; 1 台斤 = 600 g, 1 坪 = 400/121 m2), `[bbl]` for UCUM's `[bbl_us]`, `B` for UCUM's `By` (UCUM's `B` is the bel), `bps`, `FLOP`, `FLOPS`, `OP`, `OPS`, `token`, `char`, `person`,
 * `share`, `each`, `pp` (a percentage point), `bp` (a basis point) and `x` (a multiple). `KB` is 1000 bytes, `KiB` 1024. A month is a/12 and a year
 * 365.25 d, as in UCUM. `Cel` and `[degF]` are scales with an offset, which `convert` knows.
 *
 * @see https://github.com/ucum-org/ucum ucum-essence.xml, the machine-readable table of UCUM
 * @see https://www.wikiwand.com/zh/articles/%E5%B8%82%E5%88%B6%E5%8D%95%E4%BD%8D the market units, their laws of 1929 and 1959
 * @see https://nioah.com/2022/11/02/7448 台斤 and 坪
 */
export const unitTable = (): readonly Unit[] => made ??= readUnits()
