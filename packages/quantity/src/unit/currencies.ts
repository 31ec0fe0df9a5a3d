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

/** One row a currency: code, digits of the minor unit, signs (`-` for none), Chinese names; after `|` those of traditional script only. */
const table = `
AED 2 - 阿联酋迪拉姆 迪拉姆 | 阿聯酋迪拉姆 阿聯迪拉姆
AFN 2 - 阿富汗尼
ALL 2 - 阿尔巴尼亚列克 | 阿爾巴尼亞列克
AMD 2 ֏ 亚美尼亚德拉姆 | 亞美尼亞德拉姆
AOA 2 - 安哥拉宽扎 | 安哥拉寬扎
ARS 2 - 阿根廷比索 | 阿根廷披索
AUD 2 A$,AU$ 澳元 澳大利亚元 澳币 澳洲元 | 澳元 澳幣
AWG 2 - 阿鲁巴弗罗林 | 阿路巴盾 阿魯巴盾
AZN 2 ₼ 阿塞拜疆马纳特 | 亞塞拜然馬納特 亞塞拜疆馬納特
BAM 2 - 波斯尼亚-黑塞哥维那可兑换马克 | 波士尼亞-赫塞哥維納可轉換馬克 波斯尼亞-赫塞哥維納可轉換馬克
BBD 2 - 巴巴多斯元 | 巴貝多元
BDT 2 ৳ 孟加拉塔卡 塔卡
BGN 2 - 保加利亚列弗 | 保加利亞新列弗
BHD 3 - 巴林第纳尔 | 巴林第納爾
BIF 0 - 布隆迪法郎 | 蒲隆地法郎
BMD 2 - 百慕大元 | 百慕達幣 百慕達元
BND 2 - 文莱元 | 汶萊元
BOB 2 - 玻利维亚诺 | 玻利維亞諾
BOV 2
BRL 2 R$ 巴西雷亚尔 雷亚尔 | 巴西雷亞爾 雷亞爾 巴西里拉
BSD 2 - 巴哈马元 | 巴哈馬元
BTN 2 - 不丹努尔特鲁姆 | 不丹那特倫
BWP 2 - 博茨瓦纳普拉 | 波札那普拉 博茨瓦納普拉
BYN 2 - 白俄罗斯卢布 | 白俄羅斯盧布
BZD 2 - 伯利兹元 | 貝里斯元 伯利茲元
CAD 2 C$,CA$ 加元 加拿大元 加币 | 加元 加幣
CDF 2 - 刚果法郎 | 剛果法郎
CHE 2
CHF 2 - 瑞士法郎 瑞郎
CHW 2
CLF 4
CLP 0 - 智利比索 | 智利披索
CNY 2 ¥,RMB 元 人民币 圆 块 块钱 元钱 | 元 人民幣 圓 塊 塊錢 元錢
COP 2 - 哥伦比亚比索 | 哥倫比亞披索
COU 2
CRC 2 ₡ 哥斯达黎加科朗 | 哥斯大黎加科朗 哥斯達黎加科郎
CUP 2 - 古巴比索 | 古巴披索
CVE 2 - 佛得角埃斯库多 | 維德角埃斯庫多 佛得角埃斯庫多
CZK 2 - 捷克克朗
DJF 0 - 吉布提法郎 | 吉布地法郎
DKK 2 - 丹麦克朗 | 丹麥克朗
DOP 2 - 多米尼加比索 | 多明尼加披索 多米尼加披索
DZD 2 - 阿尔及利亚第纳尔 | 阿爾及利亞第納爾
EGP 2 - 埃及镑 埃镑 | 埃及鎊
ERN 2 - 厄立特里亚纳克法 | 厄利垂亞納可法
ETB 2 - 埃塞俄比亚比尔 | 衣索比亞比爾 埃塞俄比亞比爾
EUR 2 € 欧元 欧分*0.01 | 歐元 歐分*0.01
FJD 2 - 斐济元 | 斐濟元
FKP 2 - 福克兰群岛镑 | 福克蘭群島鎊
GBP 2 £ 英镑 便士*0.01 | 英鎊
GEL 2 ₾ 格鲁吉亚拉里 | 喬治亞拉里 格魯吉亞拉里
GHS 2 GH₵ 加纳塞地 | 迦納塞地 加納塞地
GIP 2 - 直布罗陀镑 | 直布羅陀鎊
GMD 2 - 冈比亚达拉西 | 甘比亞達拉西 岡比亞達拉西
GNF 0 - 几内亚法郎 | 幾內亞法郎
GTQ 2 - 危地马拉格查尔 | 瓜地馬拉格查爾 危地馬拉格查爾
GYD 2 - 圭亚那元 | 圭亞那元
HKD 2 HK$ 港元 港币 港纸 港仙*0.01 | 港元 港幣 港紙
HNL 2 - 洪都拉斯伦皮拉 | 洪都拉斯倫皮拉
HTG 2 - 海地古德
HUF 2 - 匈牙利福林 福林
IDR 2 - 印尼盾 印度尼西亚卢比 印尼卢比 | 印尼盾 印尼盧比 印度尼西亞盧比
ILS 2 ₪ 以色列新谢克尔 新谢克尔 谢克尔 以色列谢克尔 | 以色列新謝克爾 新謝克爾 謝克爾
INR 2 ₹ 印度卢比 卢比 | 印度盧比 盧比
IQD 3 - 伊拉克第纳尔 | 伊拉克第納爾
IRR 2 - 伊朗里亚尔 | 伊朗里亞爾
ISK 0 - 冰岛克朗 | 冰島克朗
JMD 2 - 牙买加元 | 牙買加元
JOD 3 - 约旦第纳尔 | 約旦第納爾
JPY 0 JP¥ 日元 日圆 日币 円 | 日圓 日幣
KES 2 - 肯尼亚先令 | 肯尼亞先令 肯雅先令
KGS 2 - 吉尔吉斯斯坦索姆 | 吉爾吉斯索姆
KHR 2 ៛ 柬埔寨瑞尔 瑞尔 | 柬埔寨瑞爾
KMF 0 - 科摩罗法郎 | 科摩羅法郎
KPW 2 - 朝鲜元 朝元 朝鲜圆 | 朝鮮元 北韓元 北韓圜
KRW 0 ₩ 韩元 韩圆 韩币 韩圜 韩国元 | 韓元 韓圓 韓幣 韓圜 韓國元
KWD 3 - 科威特第纳尔 | 科威特第納爾
KYD 2 - 开曼元 | 開曼群島元
KZT 2 ₸ 哈萨克斯坦坚戈 坚戈 | 哈薩克堅戈 堅戈 哈薩克斯坦堅戈
LAK 2 ₭ 老挝基普 基普 | 寮國基普 老撾基普
LBP 2 - 黎巴嫩镑 | 黎巴嫩鎊
LKR 2 - 斯里兰卡卢比 | 斯里蘭卡盧比
LRD 2 - 利比里亚元 | 賴比瑞亞元 利比利亞元
LSL 2 - 莱索托洛蒂 | 賴索托洛蒂
LYD 3 - 利比亚第纳尔 | 利比亞第納爾
MAD 2 - 摩洛哥迪拉姆
MDL 2 - 摩尔多瓦列伊 | 摩爾多瓦列伊
MGA 2 - 马达加斯加阿里亚里 | 馬達加斯加阿里亞里
MKD 2 - 马其顿第纳尔 | 馬其頓第納爾
MMK 2 - 缅甸元 缅元 缅币 | 緬甸元 緬元 緬幣
MNT 2 ₮ 蒙古图格里克 图格里克 | 蒙古圖格里克
MOP 2 MOP$ 澳门元 澳门币 葡币 | 澳門元 澳門幣 葡幣
MRU 2 - 毛里塔尼亚乌吉亚 | 茅利塔尼亞烏吉亞 毛里塔尼亞烏吉亞
MUR 2 - 毛里求斯卢比 | 模里西斯盧比
MVR 2 - 马尔代夫卢菲亚 | 馬爾地夫盧非亞 馬爾代夫盧非亞
MWK 2 - 马拉维克瓦查 | 馬拉維克瓦查
MXN 2 MX$ 墨西哥比索 | 墨西哥披索
MXV 2
MYR 2 RM 马来西亚林吉特 林吉特 令吉 马币 | 馬來西亞令吉 馬幣
MZN 2 - 莫桑比克美提卡 | 莫三比克梅蒂卡爾 莫桑比克梅蒂卡爾
NAD 2 - 纳米比亚元 | 納米比亞元
NGN 2 ₦ 尼日利亚奈拉 奈拉 | 奈及利亞奈拉 尼日利亞奈拉
NIO 2 - 尼加拉瓜科多巴
NOK 2 - 挪威克朗
NPR 2 - 尼泊尔卢比 | 尼泊爾盧比
NZD 2 NZ$ 新西兰元 纽元 纽币 新西兰币 | 紐西蘭元 紐元 紐幣 紐西蘭幣 新西蘭元
OMR 3 - 阿曼里亚尔 | 阿曼里亞爾 阿曼里奧
PAB 2 - 巴拿马巴波亚 | 巴拿馬巴波亞
PEN 2 - 秘鲁索尔 秘鲁新索尔 | 秘魯索爾 秘魯太陽幣
PGK 2 - 巴布亚新几内亚基那 | 巴布亞紐幾內亞基那 巴布亞新幾內亞基那
PHP 2 ₱ 菲律宾比索 菲律宾披索 | 菲律賓披索 菲律賓比索
PKR 2 - 巴基斯坦卢比 | 巴基斯坦盧比
PLN 2 zł 波兰兹罗提 兹罗提 | 波蘭茲羅提 茲羅提
PYG 0 ₲ 巴拉圭瓜拉尼
QAR 2 - 卡塔尔里亚尔 | 卡達里亞爾 卡塔爾里亞爾
RON 2 - 罗马尼亚列伊 | 羅馬尼亞列伊
RSD 2 - 塞尔维亚第纳尔 | 塞爾維亞戴納 塞爾維亞第納爾
RUB 2 ₽ 俄罗斯卢布 卢布 俄卢布 | 俄羅斯盧布 盧布
RWF 0 - 卢旺达法郎 | 盧安達法郎 盧旺達法郎
SAR 2 - 沙特里亚尔 沙特阿拉伯里亚尔 | 沙烏地里亞爾 沙特里亞爾
SBD 2 - 所罗门群岛元 | 索羅門群島元 所羅門群島元
SCR 2 - 塞舌尔卢比 | 塞席爾盧比 塞舌爾盧比
SDG 2 - 苏丹镑 | 蘇丹鎊
SEK 2 - 瑞典克朗
SGD 2 S$ 新加坡元 新元 新币 坡币 新加坡币 | 新加坡元 新幣 坡幣 新加坡幣 星幣
SHP 2 - 圣赫勒拿镑 | 聖赫勒拿鎊
SLE 2 - 塞拉利昂利昂 塞拉利昂新利昂 | 獅子山利昂
SOS 2 - 索马里先令 | 索馬利亞先令 索馬里先令
SRD 2 - 苏里南元 | 蘇利南元 蘇里南元
SSP 2 - 南苏丹镑 | 南蘇丹鎊
STN 2 - 圣多美和普林西比多布拉 | 聖多美島和普林西比島多布拉 聖多美和普林西比多布拉
SVC 2 - 萨尔瓦多科朗 | 薩爾瓦多科郎
SYP 2 - 叙利亚镑 | 敘利亞鎊 敍利亞鎊
SZL 2 - 斯威士兰里兰吉尼 | 史瓦帝尼里蘭吉尼
THB 2 ฿ 泰铢 泰国铢 | 泰銖 泰國銖
TJS 2 - 塔吉克斯坦索莫尼 | 塔吉克索莫尼
TMT 2 - 土库曼斯坦马纳特 | 土庫曼馬納特
TND 3 - 突尼斯第纳尔 | 突尼西亞第納爾
TOP 2 T$ 汤加潘加 | 東加潘加 湯加潘加
TRY 2 ₺ 土耳其里拉 里拉
TTD 2 - 特立尼达和多巴哥元 | 千里達及托巴哥元 千里達和多巴哥元
TWD 2 NT$ 新台币 台币 | 新台幣 新臺幣 台幣 臺幣
TZS 2 - 坦桑尼亚先令 | 坦尚尼亞先令 坦桑尼亞先令
UAH 2 ₴ 乌克兰格里夫纳 格里夫纳 | 烏克蘭格里夫納
UGX 0 - 乌干达先令 | 烏干達先令
USD 2 $,US$ 美元 美金 美刀 刀 美分*0.01
USN 2
UYI 0
UYU 2 - 乌拉圭比索 | 烏拉圭披索
UYW 4
UZS 2 - 乌兹别克斯坦苏姆 | 烏茲別克索姆 烏茲別克斯坦索姆
VED 2
VES 2 - 委内瑞拉玻利瓦尔 玻利瓦尔 | 委內瑞拉玻利瓦
VND 0 ₫ 越南盾 越盾
VUV 0 - 瓦努阿图瓦图 | 萬那杜瓦圖 瓦努阿圖瓦圖
WST 2 - 萨摩亚塔拉 | 薩摩亞塔拉
XAF 0 FCFA 中非法郎
XAG -
XAU -
XBA -
XBB -
XBC -
XBD -
XCD 2 - 东加勒比元 | 東加勒比元
XCG 2 - 加勒比盾
XDR - - 特别提款权 | 特別提款權 特殊提款權
XOF 0 - 西非法郎
XPD -
XPF 0 CFPF 太平洋法郎
XPT -
XSU - - 苏克雷 | 蘇克雷貨幣
XTS -
XUA -
XXX -
YER 2 - 也门里亚尔 | 葉門里亞爾 也門里雅
ZAR 2 - 南非兰特 兰特 | 南非蘭特 蘭特 南非幣
ZMW 2 - 赞比亚克瓦查 | 尚比亞克瓦查 贊比亞克瓦查
ZWG 2 - 津巴布韦金 | 辛巴威金
`

const readCurrencies = (): readonly Currency[] => table.trim().split('\n').map((line) => {
  const [simplified = '', traditional] = line.split(' | ')
  const [code = '', digits = '', symbols = '-', ...words] = simplified.split(' ')
  const all = [words, traditional?.split(' ') ?? []] as const
  const [zh = [], zhHant = []] = all.map((list) => list.filter((word) => !word.includes('*')))
  const multiples = all.flat().filter((word) => word.includes('*')).map((word) => [word.split('*')[0] ?? '', Number(word.split('*')[1])] as const)
  return { code, digits: digits === '-' ? null : Number(digits), symbols: symbols === '-' ? [] : symbols.split(','), zh, zhHant, multiples }
})

/**
 * ISO 4217, list one (the codes in use), with the Chinese names by which texts call each currency. English names are in `currencyNames`,
 * apart, so that a bundle which only reads Chinese does not carry them.
 *
 * @see https://github.com/datasets/currency-codes data/codes-all.csv at 1434fbe: ISO 4217 as of 2025, codes and minor units
 * @see https://github.com/unicode-org/cldr-json Unicode CLDR 48: names in zh-Hans, zh-Hant and zh-Hant-HK, signs (as `Intl.DisplayNames` gives them)
 */
export const currencies: readonly Currency[] = /* @__PURE__ */ readCurrencies()
