/** One row a currency: code, with its signs after commas, and names. The names are written as in `unitWords`. */
const table = `
AED 阿联酋迪拉姆 迪拉姆 | 1 阿联迪拉姆
AFN 阿富汗尼
ALL 阿尔巴尼亚列克
AMD,֏ 亚美尼亚德拉姆
AOA 安哥拉宽扎
ARS 阿根廷比索 | 阿根廷披索
AUD,A$,AU$ 澳元 澳大利亚元 澳币 澳洲元 | 1 3
AWG 阿鲁巴弗罗林 | 阿路巴盾 阿鲁巴盾
AZN,₼ 阿塞拜疆马纳特 | 亚塞拜然马纳特 亚塞拜疆马纳特
BAM 波斯尼亚-黑塞哥维那可兑换马克 | 波士尼亚-赫塞哥维纳可转换马克 波斯尼亚-赫塞哥维纳可转换马克
BBD 巴巴多斯元 | 巴贝多元
BDT,৳ 孟加拉塔卡 塔卡
BGN 保加利亚列弗 | 保加利亚新列弗
BHD 巴林第纳尔
BIF 布隆迪法郎 | 蒲隆地法郎
BMD 百慕大元 | 百慕达币 百慕达元
BND 文莱元 | 汶莱元
BOB 玻利维亚诺
BRL,R$ 巴西雷亚尔 雷亚尔 | 1 2 巴西里拉
BSD 巴哈马元
BTN 不丹努尔特鲁姆 | 不丹那特伦
BWP 博茨瓦纳普拉 | 波札那普拉 1
BYN 白俄罗斯卢布
BZD 伯利兹元 | 贝里斯元 1
CAD,C$,CA$ 加元 加拿大元 加币 | 1 3
CDF 刚果法郎
CHF 瑞士法郎 瑞郎
CLP 智利比索 | 智利披索
CNY,¥,RMB 元 人民币 圆 块 块钱 元钱 | 1 2 3 4 5 6
COP 哥伦比亚比索 | 哥伦比亚披索
CRC,₡ 哥斯达黎加科朗 | 哥斯大黎加科朗 哥斯达黎加科郎
CUP 古巴比索 | 古巴披索
CVE 佛得角埃斯库多 | 维德角埃斯库多 1
CZK 捷克克朗
DJF 吉布提法郎 | 吉布地法郎
DKK 丹麦克朗
DOP 多米尼加比索 | 多明尼加披索 多米尼加披索
DZD 阿尔及利亚第纳尔
EGP 埃及镑 埃镑 | 1
ERN 厄立特里亚纳克法 | 厄利垂亚纳可法
ETB 埃塞俄比亚比尔 | 衣索比亚比尔 1
EUR,€ 欧元 欧分*0.01
FJD 斐济元
FKP 福克兰群岛镑
GBP,£ 英镑 便士*0.01
GEL,₾ 格鲁吉亚拉里 | 喬治亚拉里 1
GHS,GH₵ 加纳塞地 | 迦纳塞地 1
GIP 直布罗陀镑
GMD 冈比亚达拉西 | 甘比亚达拉西 1
GNF 几内亚法郎
GTQ 危地马拉格查尔 | 瓜地马拉格查尔 1
GYD 圭亚那元
HKD,HK$ 港元 港币 港纸 港仙*0.01 | 1 2 3
HNL 洪都拉斯伦皮拉
HTG 海地古德
HUF 匈牙利福林 福林
IDR 印尼盾 印度尼西亚卢比 印尼卢比 | 1 3 2
ILS,₪ 以色列新谢克尔 新谢克尔 谢克尔 以色列谢克尔 | 1 2 3
INR,₹ 印度卢比 卢比
IQD 伊拉克第纳尔
IRR 伊朗里亚尔
ISK 冰岛克朗
JMD 牙买加元
JOD 约旦第纳尔
JPY,JP¥ 日元 日圆 日币 円
KES 肯尼亚先令 | 1 肯雅先令
KGS 吉尔吉斯斯坦索姆 | 吉尔吉斯索姆
KHR,៛ 柬埔寨瑞尔 瑞尔 | 1
KMF 科摩罗法郎
KPW 朝鲜元 朝元 朝鲜圆 | 1 北韩元 北韩圜
KRW,₩ 韩元 韩圆 韩币 韩圜 韩国元
KWD 科威特第纳尔
KYD 开曼元 | 开曼群岛元
KZT,₸ 哈萨克斯坦坚戈 坚戈 | 哈萨克坚戈 2 1
LAK,₭ 老挝基普 基普 | 寮国基普 1
LBP 黎巴嫩镑
LKR 斯里兰卡卢比
LRD 利比里亚元 | 賴比瑞亚元 利比利亚元
LSL 莱索托洛蒂 | 賴索托洛蒂
LYD 利比亚第纳尔
MAD 摩洛哥迪拉姆
MDL 摩尔多瓦列伊
MGA 马达加斯加阿里亚里
MKD 马其顿第纳尔
MMK 缅甸元 缅元 缅币
MNT,₮ 蒙古图格里克 图格里克 | 1
MOP,MOP$ 澳门元 澳门币 葡币
MRU 毛里塔尼亚乌吉亚 | 茅利塔尼亚乌吉亚 1
MUR 毛里求斯卢比 | 模里西斯卢比
MVR 马尔代夫卢菲亚 | 马尔地夫卢非亚 马尔代夫卢非亚
MWK 马拉维克瓦查
MXN,MX$ 墨西哥比索 | 墨西哥披索
MYR,RM 马来西亚林吉特 马来西亚令吉 林吉特 令吉 马币 | 2 5
MZN 莫桑比克美提卡 | 莫三比克梅蒂卡尔 莫桑比克梅蒂卡尔
NAD 纳米比亚元
NGN,₦ 尼日利亚奈拉 奈拉 | 奈及利亚奈拉 1
NIO 尼加拉瓜科多巴
NOK 挪威克朗
NPR 尼泊尔卢比
NZD,NZ$ 新西兰元 纽元 纽币 新西兰币 | 纽西兰元 2 3 纽西兰币 1
OMR 阿曼里亚尔 | 1 阿曼里奧
PAB 巴拿马巴波亚
PEN 秘鲁索尔 秘鲁新索尔 | 1 秘鲁太陽币
PGK 巴布亚新几内亚基那 | 巴布亚纽几内亚基那 1
PHP,₱ 菲律宾比索 菲律宾披索 | 2 1
PKR 巴基斯坦卢比
PLN,zł 波兰兹罗提 兹罗提
PYG,₲ 巴拉圭瓜拉尼
QAR 卡塔尔里亚尔 | 卡达里亚尔 1
RON 罗马尼亚列伊
RSD 塞尔维亚第纳尔 | 塞尔维亚戴纳 1
RUB,₽ 俄罗斯卢布 卢布 俄卢布 | 1 2
RWF 卢旺达法郎 | 卢安达法郎 1
SAR 沙特里亚尔 沙特阿拉伯里亚尔 | 沙乌地里亚尔 1
SBD 所罗门群岛元 | 索罗门群岛元 1
SCR 塞舌尔卢比 | 塞席尔卢比 1
SDG 苏丹镑
SEK 瑞典克朗
SGD,S$ 新加坡元 新元 新币 坡币 新加坡币 | 1 3 4 5 星币
SHP 圣赫勒拿镑
SLE 塞拉利昂利昂 塞拉利昂新利昂 | 獅子山利昂
SOS 索马里先令 | 索马利亚先令 1
SRD 苏里南元 | 苏利南元 1
SSP 南苏丹镑
STN 圣多美和普林西比多布拉 | 圣多美岛和普林西比岛多布拉 1
SVC 萨尔瓦多科朗 | 萨尔瓦多科郎
SYP 叙利亚镑 | 1 敍利亚镑
SZL 斯威士兰里兰吉尼 | 史瓦帝尼里兰吉尼
THB,฿ 泰铢 泰国铢
TJS 塔吉克斯坦索莫尼 | 塔吉克索莫尼
TMT 土库曼斯坦马纳特 | 土库曼马纳特
TND 突尼斯第纳尔 | 突尼西亚第纳尔
TOP,T$ 汤加潘加 | 东加潘加 1
TRY,₺ 土耳其里拉 里拉
TTD 特立尼达和多巴哥元 | 千里达及托巴哥元 千里达和多巴哥元
TWD,NT$ 新台币 台币 | 1 新臺币 2 臺币
TZS 坦桑尼亚先令 | 坦尚尼亚先令 1
UAH,₴ 乌克兰格里夫纳 格里夫纳 | 1
UGX 乌干达先令
USD,$,US$ 美元 美金 美刀 刀 美分*0.01
UYU 乌拉圭比索 | 乌拉圭披索
UZS 乌兹别克斯坦苏姆 | 乌兹别克索姆 乌兹别克斯坦索姆
VES 委内瑞拉玻利瓦尔 玻利瓦尔 | 委内瑞拉玻利瓦
VND,₫ 越南盾 越盾
VUV 瓦努阿图瓦图 | 万那杜瓦图 1
WST 萨摩亚塔拉
XAF,FCFA 中非法郎
XCD 东加勒比元
XCG 加勒比盾
XDR 特别提款权 | 1 特殊提款权
XOF 西非法郎
XPF,CFPF 太平洋法郎
XSU 苏克雷 | 苏克雷货币
YER 也门里亚尔 | 叶门里亚尔 也门里雅
ZAR 南非兰特 兰特 | 1 2 南非币
ZMW 赞比亚克瓦查 | 尚比亚克瓦查 1
ZWG 津巴布韦金 | 辛巴威金
`

/** A currency's signs and what Chinese texts call it. */
export interface CurrencyWords {
  readonly code: string
  readonly symbols: readonly string[]
  /** Its names as the row has them, for `readNames`. */
  readonly names: readonly string[]
}

/** The currencies that have a sign or a Chinese name. */
export const currencyWords = (): readonly CurrencyWords[] => table.trim().split('\n').map((line) => {
  const [head = '', ...names] = line.split(' ')
  const [code = '', ...symbols] = head.split(',')
  return { code, symbols, names }
})
