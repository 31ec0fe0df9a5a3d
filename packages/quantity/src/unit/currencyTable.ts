import { currencyDigitTable } from './currencyDigitTable.js'

/** One currency, fund or metal of ISO 4217. */
export interface Currency {
  readonly code: string
  /** Digits after the point in its minor unit (2: cents), `null` where the standard says that there is none (gold, the SDR). */
  readonly digits: number | null
  /** Signs before a number, the usual one first; a sign that several currencies share stands only at the one that Chinese texts mean by it. */
  readonly symbols: readonly string[]
  /** Simplified Chinese names, the usual one first, then colloquial ones. */
  readonly zh: readonly string[]
  /** Names in traditional script (Taiwan's, Hong Kong's), the usual one first; empty where both scripts write the same. */
  readonly zhHant: readonly string[]
  /** Names of parts: 美分 is 0.01 of a dollar. */
  readonly multiples: readonly (readonly [word: string, times: number])[]
}

/** One row a currency: code, signs (`-` for none), Chinese names; after `|` those of traditional script, where it has others. */
const table = `
AED - 阿联酋迪拉姆 迪拉姆 | 阿聯酋迪拉姆 阿聯迪拉姆
AFN - 阿富汗尼
ALL - 阿尔巴尼亚列克 | 阿爾巴尼亞列克
AMD ֏ 亚美尼亚德拉姆 | 亞美尼亞德拉姆
AOA - 安哥拉宽扎 | 安哥拉寬扎
ARS - 阿根廷比索 | 阿根廷披索
AUD A$,AU$ 澳元 澳大利亚元 澳币 澳洲元 | 澳元 澳幣
AWG - 阿鲁巴弗罗林 | 阿路巴盾 阿魯巴盾
AZN ₼ 阿塞拜疆马纳特 | 亞塞拜然馬納特 亞塞拜疆馬納特
BAM - 波斯尼亚-黑塞哥维那可兑换马克 | 波士尼亞-赫塞哥維納可轉換馬克 波斯尼亞-赫塞哥維納可轉換馬克
BBD - 巴巴多斯元 | 巴貝多元
BDT ৳ 孟加拉塔卡 塔卡
BGN - 保加利亚列弗 | 保加利亞新列弗
BHD - 巴林第纳尔 | 巴林第納爾
BIF - 布隆迪法郎 | 蒲隆地法郎
BMD - 百慕大元 | 百慕達幣 百慕達元
BND - 文莱元 | 汶萊元
BOB - 玻利维亚诺 | 玻利維亞諾
BRL R$ 巴西雷亚尔 雷亚尔 | 巴西雷亞爾 雷亞爾 巴西里拉
BSD - 巴哈马元 | 巴哈馬元
BTN - 不丹努尔特鲁姆 | 不丹那特倫
BWP - 博茨瓦纳普拉 | 波札那普拉 博茨瓦納普拉
BYN - 白俄罗斯卢布 | 白俄羅斯盧布
BZD - 伯利兹元 | 貝里斯元 伯利茲元
CAD C$,CA$ 加元 加拿大元 加币 | 加元 加幣
CDF - 刚果法郎 | 剛果法郎
CHF - 瑞士法郎 瑞郎
CLP - 智利比索 | 智利披索
CNY ¥,RMB 元 人民币 圆 块 块钱 元钱 | 元 人民幣 圓 塊 塊錢 元錢
COP - 哥伦比亚比索 | 哥倫比亞披索
CRC ₡ 哥斯达黎加科朗 | 哥斯大黎加科朗 哥斯達黎加科郎
CUP - 古巴比索 | 古巴披索
CVE - 佛得角埃斯库多 | 維德角埃斯庫多 佛得角埃斯庫多
CZK - 捷克克朗
DJF - 吉布提法郎 | 吉布地法郎
DKK - 丹麦克朗 | 丹麥克朗
DOP - 多米尼加比索 | 多明尼加披索 多米尼加披索
DZD - 阿尔及利亚第纳尔 | 阿爾及利亞第納爾
EGP - 埃及镑 埃镑 | 埃及鎊
ERN - 厄立特里亚纳克法 | 厄利垂亞納可法
ETB - 埃塞俄比亚比尔 | 衣索比亞比爾 埃塞俄比亞比爾
EUR € 欧元 欧分*0.01 | 歐元 歐分*0.01
FJD - 斐济元 | 斐濟元
FKP - 福克兰群岛镑 | 福克蘭群島鎊
GBP £ 英镑 便士*0.01 | 英鎊
GEL ₾ 格鲁吉亚拉里 | 喬治亞拉里 格魯吉亞拉里
GHS GH₵ 加纳塞地 | 迦納塞地 加納塞地
GIP - 直布罗陀镑 | 直布羅陀鎊
GMD - 冈比亚达拉西 | 甘比亞達拉西 岡比亞達拉西
GNF - 几内亚法郎 | 幾內亞法郎
GTQ - 危地马拉格查尔 | 瓜地馬拉格查爾 危地馬拉格查爾
GYD - 圭亚那元 | 圭亞那元
HKD HK$ 港元 港币 港纸 港仙*0.01 | 港元 港幣 港紙
HNL - 洪都拉斯伦皮拉 | 洪都拉斯倫皮拉
HTG - 海地古德
HUF - 匈牙利福林 福林
IDR - 印尼盾 印度尼西亚卢比 印尼卢比 | 印尼盾 印尼盧比 印度尼西亞盧比
ILS ₪ 以色列新谢克尔 新谢克尔 谢克尔 以色列谢克尔 | 以色列新謝克爾 新謝克爾 謝克爾
INR ₹ 印度卢比 卢比 | 印度盧比 盧比
IQD - 伊拉克第纳尔 | 伊拉克第納爾
IRR - 伊朗里亚尔 | 伊朗里亞爾
ISK - 冰岛克朗 | 冰島克朗
JMD - 牙买加元 | 牙買加元
JOD - 约旦第纳尔 | 約旦第納爾
JPY JP¥ 日元 日圆 日币 円 | 日圓 日幣
KES - 肯尼亚先令 | 肯尼亞先令 肯雅先令
KGS - 吉尔吉斯斯坦索姆 | 吉爾吉斯索姆
KHR ៛ 柬埔寨瑞尔 瑞尔 | 柬埔寨瑞爾
KMF - 科摩罗法郎 | 科摩羅法郎
KPW - 朝鲜元 朝元 朝鲜圆 | 朝鮮元 北韓元 北韓圜
KRW ₩ 韩元 韩圆 韩币 韩圜 韩国元 | 韓元 韓圓 韓幣 韓圜 韓國元
KWD - 科威特第纳尔 | 科威特第納爾
KYD - 开曼元 | 開曼群島元
KZT ₸ 哈萨克斯坦坚戈 坚戈 | 哈薩克堅戈 堅戈 哈薩克斯坦堅戈
LAK ₭ 老挝基普 基普 | 寮國基普 老撾基普
LBP - 黎巴嫩镑 | 黎巴嫩鎊
LKR - 斯里兰卡卢比 | 斯里蘭卡盧比
LRD - 利比里亚元 | 賴比瑞亞元 利比利亞元
LSL - 莱索托洛蒂 | 賴索托洛蒂
LYD - 利比亚第纳尔 | 利比亞第納爾
MAD - 摩洛哥迪拉姆
MDL - 摩尔多瓦列伊 | 摩爾多瓦列伊
MGA - 马达加斯加阿里亚里 | 馬達加斯加阿里亞里
MKD - 马其顿第纳尔 | 馬其頓第納爾
MMK - 缅甸元 缅元 缅币 | 緬甸元 緬元 緬幣
MNT ₮ 蒙古图格里克 图格里克 | 蒙古圖格里克
MOP MOP$ 澳门元 澳门币 葡币 | 澳門元 澳門幣 葡幣
MRU - 毛里塔尼亚乌吉亚 | 茅利塔尼亞烏吉亞 毛里塔尼亞烏吉亞
MUR - 毛里求斯卢比 | 模里西斯盧比
MVR - 马尔代夫卢菲亚 | 馬爾地夫盧非亞 馬爾代夫盧非亞
MWK - 马拉维克瓦查 | 馬拉維克瓦查
MXN MX$ 墨西哥比索 | 墨西哥披索
MYR RM 马来西亚林吉特 马来西亚令吉 林吉特 令吉 马币 | 馬來西亞令吉 馬幣
MZN - 莫桑比克美提卡 | 莫三比克梅蒂卡爾 莫桑比克梅蒂卡爾
NAD - 纳米比亚元 | 納米比亞元
NGN ₦ 尼日利亚奈拉 奈拉 | 奈及利亞奈拉 尼日利亞奈拉
NIO - 尼加拉瓜科多巴
NOK - 挪威克朗
NPR - 尼泊尔卢比 | 尼泊爾盧比
NZD NZ$ 新西兰元 纽元 纽币 新西兰币 | 紐西蘭元 紐元 紐幣 紐西蘭幣 新西蘭元
OMR - 阿曼里亚尔 | 阿曼里亞爾 阿曼里奧
PAB - 巴拿马巴波亚 | 巴拿馬巴波亞
PEN - 秘鲁索尔 秘鲁新索尔 | 秘魯索爾 秘魯太陽幣
PGK - 巴布亚新几内亚基那 | 巴布亞紐幾內亞基那 巴布亞新幾內亞基那
PHP ₱ 菲律宾比索 菲律宾披索 | 菲律賓披索 菲律賓比索
PKR - 巴基斯坦卢比 | 巴基斯坦盧比
PLN zł 波兰兹罗提 兹罗提 | 波蘭茲羅提 茲羅提
PYG ₲ 巴拉圭瓜拉尼
QAR - 卡塔尔里亚尔 | 卡達里亞爾 卡塔爾里亞爾
RON - 罗马尼亚列伊 | 羅馬尼亞列伊
RSD - 塞尔维亚第纳尔 | 塞爾維亞戴納 塞爾維亞第納爾
RUB ₽ 俄罗斯卢布 卢布 俄卢布 | 俄羅斯盧布 盧布
RWF - 卢旺达法郎 | 盧安達法郎 盧旺達法郎
SAR - 沙特里亚尔 沙特阿拉伯里亚尔 | 沙烏地里亞爾 沙特里亞爾
SBD - 所罗门群岛元 | 索羅門群島元 所羅門群島元
SCR - 塞舌尔卢比 | 塞席爾盧比 塞舌爾盧比
SDG - 苏丹镑 | 蘇丹鎊
SEK - 瑞典克朗
SGD S$ 新加坡元 新元 新币 坡币 新加坡币 | 新加坡元 新幣 坡幣 新加坡幣 星幣
SHP - 圣赫勒拿镑 | 聖赫勒拿鎊
SLE - 塞拉利昂利昂 塞拉利昂新利昂 | 獅子山利昂
SOS - 索马里先令 | 索馬利亞先令 索馬里先令
SRD - 苏里南元 | 蘇利南元 蘇里南元
SSP - 南苏丹镑 | 南蘇丹鎊
STN - 圣多美和普林西比多布拉 | 聖多美島和普林西比島多布拉 聖多美和普林西比多布拉
SVC - 萨尔瓦多科朗 | 薩爾瓦多科郎
SYP - 叙利亚镑 | 敘利亞鎊 敍利亞鎊
SZL - 斯威士兰里兰吉尼 | 史瓦帝尼里蘭吉尼
THB ฿ 泰铢 泰国铢 | 泰銖 泰國銖
TJS - 塔吉克斯坦索莫尼 | 塔吉克索莫尼
TMT - 土库曼斯坦马纳特 | 土庫曼馬納特
TND - 突尼斯第纳尔 | 突尼西亞第納爾
TOP T$ 汤加潘加 | 東加潘加 湯加潘加
TRY ₺ 土耳其里拉 里拉
TTD - 特立尼达和多巴哥元 | 千里達及托巴哥元 千里達和多巴哥元
TWD NT$ 新台币 台币 | 新台幣 新臺幣 台幣 臺幣
TZS - 坦桑尼亚先令 | 坦尚尼亞先令 坦桑尼亞先令
UAH ₴ 乌克兰格里夫纳 格里夫纳 | 烏克蘭格里夫納
UGX - 乌干达先令 | 烏干達先令
USD $,US$ 美元 美金 美刀 刀 美分*0.01
UYU - 乌拉圭比索 | 烏拉圭披索
UZS - 乌兹别克斯坦苏姆 | 烏茲別克索姆 烏茲別克斯坦索姆
VES - 委内瑞拉玻利瓦尔 玻利瓦尔 | 委內瑞拉玻利瓦
VND ₫ 越南盾 越盾
VUV - 瓦努阿图瓦图 | 萬那杜瓦圖 瓦努阿圖瓦圖
WST - 萨摩亚塔拉 | 薩摩亞塔拉
XAF FCFA 中非法郎
XCD - 东加勒比元 | 東加勒比元
XCG - 加勒比盾
XDR - 特别提款权 | 特別提款權 特殊提款權
XOF - 西非法郎
XPF CFPF 太平洋法郎
XSU - 苏克雷 | 蘇克雷貨幣
YER - 也门里亚尔 | 葉門里亞爾 也門里雅
ZAR - 南非兰特 兰特 | 南非蘭特 蘭特 南非幣
ZMW - 赞比亚克瓦查 | 尚比亞克瓦查 贊比亞克瓦查
ZWG - 津巴布韦金 | 辛巴威金
`

const readCurrencies = (): readonly Currency[] => {
  const rows = new Map(table.trim().split('\n').map((line) => [line.slice(0, 3), line.slice(4)]))
  return Object.entries(currencyDigitTable()).map(([code, digits]) => {
    const [simplified = '', traditional] = (rows.get(code) ?? '-').split(' | ')
    const [symbols = '-', ...words] = simplified.split(' ')
    const all = [words, traditional?.split(' ') ?? []] as const
    const [zh = [], zhHant = []] = all.map((list) => list.filter((word) => !word.includes('*')))
    const multiples = all.flat().filter((word) => word.includes('*')).map((word) => [word.split('*')[0] ?? '', Number(word.split('*')[1])] as const)
    return { code, digits, symbols: symbols === '-' ? [] : symbols.split(','), zh, zhHant, multiples }
  })
}

/** Read off the table when first asked for, so that an import of the package costs nothing. */
let made: readonly Currency[] | undefined

/**
 * ISO 4217, list one (the codes in use), with the Chinese names by which texts call each currency. What the standard itself says stands apart, in
 * `currencyDigits` and `currencyNames`, so that neither arithmetic carries words nor the reading of Chinese English names.
 *
 * @see https://github.com/unicode-org/cldr-json Unicode CLDR 48: names in zh-Hans, zh-Hant and zh-Hant-HK, signs (as `Intl.DisplayNames` gives them)
 */
export const currencyTable = (): readonly Currency[] => made ??= readCurrencies()
