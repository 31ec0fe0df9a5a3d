import type { UnitKind } from './unitKinds.js'

/** A unit and what Chinese texts call it. */
export interface UnitWords {
  readonly code: string
  readonly kind: UnitKind
  readonly metric: boolean
  /** Its names as the row has them, for `readNames`. */
  readonly names: readonly string[]
}

/**
 * One row a unit: code (`*` where prefixes apply) and names. `季度*3` means that the word is three of the unit. After `|` stand the names in traditional script:
 * a number is the name at that place, all are written in simplified characters here. Without `|` they are the names that `traditional` changes.
 * A line `# length` opens a kind.
 */
const table = `
# number
1
%
[ppth]
[ppm]
pp 个百分点 百分点 千分点*0.1 | 1 2
bp 个基点 基点
x 倍
Erl 爱尔兰
# length
m* 米 公尺
km 公里 千米 ㎞
dm 分米 | 公寸
cm 厘米 公分 ㎝
mm 毫米 ㎜ | 公厘
um 微米 µm μm
nm 纳米 ㎚ | 奈米 1
[in_i] 英寸 英吋 吋
[ft_i] 英尺 英呎 呎
[yd_i] 码
[mi_i] 英里 英哩 哩
[nmi_i] 海里 浬 | 海浬
AU 天文单位
[ly] 光年
[li] 里 华里 市里
[zhang] 丈 市丈
[chi] 尺 市尺
[cun] 寸 市寸
# area
m2 平方米 平米 ㎡ m² 平方 平方公尺
km2 平方公里 平方千米 k㎡ km²
cm2 平方厘米 平方公分 cm²
mm2 平方毫米 mm²
ar* 公亩
har 公顷
[sft_i] 平方英尺 平方呎 方呎 平方尺 | 平方英呎
[smi_us] 平方英里 | 平方英哩
[acr_us] 英亩
[mu] 亩 市亩
[qing] 顷
[ping] 坪
# volume
m3 立方米 立方 方 m³ | 立方公尺
L* 升 公升 立升
mL 毫升 cc
dm3 立方分米
cm3 立方厘米 立方公分 cm³
km3 立方公里 立方千米
[bbl] 桶
[gal_us] 加仑
[gal_br] 英制加仑
[cft_i] 立方英尺 立方呎 | 立方英呎
# mass
g* 克 公克
kg 公斤 千克 ㎏
mg 毫克 ㎎
ug 微克 μg µg
t* 吨 公吨
kt 千吨
[lb_av] 磅 英磅
[oz_av] 盎司 安士
[oz_tr] 金衡盎司
[ston_av] 短吨 美吨 | 1
[lton_av] 长吨 英吨 | 1
[car_m] 克拉 卡拉
[jin] 斤 市斤
[liang] 两 市两
[qian] 钱
[dan] 担 市担
[tjin] 台斤 臺斤
# time
s* 秒 秒钟 毫秒*1e-3 微秒*1e-6 纳秒*1e-9 | 1 2 奈秒*1e-9 5
min 分钟 分 刻钟*15
h 小时 钟头 个小时 个钟头 时 | 1 2 3 4 鍾头 5
d 天 日
wk 周 星期 礼拜 个星期 个礼拜
mo 个月 月 季度*3 个季度*3 季*3
a 年 载 周年 世纪*100 个世纪*100 | 1 2 3 4 5
# frequency
Hz* 赫兹 赫
kHz 千赫 千赫兹
MHz 兆赫 兆赫兹
GHz 吉赫 吉赫兹 千兆赫
# temperature
K* 开尔文 开 | 克耳文 1
Cel 摄氏度 ℃ °C 度
[degF] 华氏度 ℉ °F
# force
N* 牛顿 牛
# pressure
Pa* 帕斯卡 帕
hPa 百帕
kPa 千帕
MPa 兆帕
bar* 巴
atm 大气压 个大气压
mm[Hg] 毫米汞柱
# energy
J* 焦耳 焦
kJ 千焦 千焦耳
MJ 兆焦
cal* 卡路里
kcal 大卡 千卡
W.h 瓦时 Wh
kW.h 千瓦时 度 度电 kWh KWh KWH 千瓦小时 瓩时
MW.h 兆瓦时 MWh | 1 百万瓦时
GW.h 吉瓦时 GWh
TW.h 太瓦时 TWh
[Btu] 英热单位
# power
W* 瓦 瓦特
mW 毫瓦
kW 千瓦 瓩
MW 兆瓦 | 百万瓦
GW 吉瓦 | 十亿瓦
TW 太瓦
[HP] 马力
V.A 伏安
kV.A 千伏安
# charge
C* 库仑
A.h 安时 Ah
mA.h 毫安时 mAh
# current
A* 安培 安
mA 毫安
# voltage
V* 伏 伏特
kV 千伏
mV 毫伏
# resistance
Ohm* 欧姆 欧 Ω | 1
# level
dB 分贝
# substance
mol* 摩尔 | 莫耳 1
# light
lm* 流明
# illuminance
lx* 勒克斯 | 勒克司
# data
bit* 比特 | 位元 1
B* 字节 | 位元组 1
By*
KB 千字节 | 千位元组
MB 兆字节 | 百万位元组 1
GB 吉字节 千兆字节 |
TB 太字节 |
PB 拍字节 |
EB 艾字节 |
Mbit 兆比特
nat 奈特
# bandwidth
bps* 比特每秒
Mbps 兆比特每秒
Gbps 吉比特每秒
Bps* 字节每秒 |
# compute
FLOP* 浮点运算 次浮点运算
# computeRate
FLOPS*
# operations
OP*
# operationRate
OPS*
# token
token* 词元 token tokens Token Tokens
# character
char* 字符 | 字元
# person
person* 人
# share
share* 股
# each
each 个
`

let made: readonly UnitWords[] | undefined

const read = (): readonly UnitWords[] => {
  const found: UnitWords[] = []
  let kind: UnitKind = 'number'
  for (const line of table.trim().split('\n')) {
    const [head = '', ...names] = line.split(' ')
    if (head === '#') kind = names[0] as UnitKind
    else found.push({ code: head.replace('*', ''), kind, metric: head.endsWith('*'), names })
  }
  return found
}

/** Units in the order of the registry, with their names. Their sizes stand in `unitSizes`, so that a reader of texts carries words alone. */
export const unitWords = (): readonly UnitWords[] => made ??= read()
