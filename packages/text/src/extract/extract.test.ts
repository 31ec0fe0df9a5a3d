import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'
import type { Mention } from './Mention.js'

const ref = '2023-09-01'

/** core kind value unit modifier /per, what is left out being the usual: 40多亿元 money 4e9..5e9 CNY. */
const show = (m: Mention): string => {
  const value = 'date' in m ? m.date : m.low === null ? '' : m.low === m.high ? String(m.low) : `${m.low}..${m.high}`
  const per = 'per' in m && m.per !== undefined ? ` /${m.per}` : ''
  return `${m.text} ${m.kind} ${value}${m.unit === '' ? '' : ` ${m.unit}`}${m.modifier === 'exact' ? '' : ` ${m.modifier}`}${per}`
}

const table = (rows: string): [text: string, expected: string[]][] => rows.trim().split('\n').map((row) => {
  const [text = '', expected = ''] = row.split(' => ')
  return [text, expected === '-' ? [] : expected.split('; ')]
})

const groups: Record<string, string> = {
  'money': `
公司融资8亿元人民币 => 8亿元人民币 money 800000000 CNY
人民币8亿元 => 8亿元 money 800000000 CNY
人民币人民币3.50亿元 => 3.50亿元 money 350000000 CNY
八块五、四元五角、两毛钱、十五块八 => 八块五 money 8.5 CNY; 四元五角 money 4.5 CNY; 两毛钱 money 0.2 CNY; 十五块八 money 15.8 CNY
一共三元五角 => 三元五角 money 3.5 CNY
三元锂电池卖到三元 => 三元 money 3 CNY
一期投了20多个亿，二期三个亿元 => 20多个亿 number 2000000000..3000000000; 三个亿元 money 300000000 CNY
身高一米八三，妹妹一米七 => 一米八三 measure 1.83 m; 一米七 measure 1.7 m
位于东经116.4°、北纬39.9° => 116.4° measure 116.4 deg; 39.9° measure 39.9 deg
国发〔2023〕12号文件，9·11事件，“6·18”促销 => -
2024-2025赛季与2023-2024学年 => 2024-2025赛季 date 2024/2025; 2023-2024学年 date 2023/2024
10月12日（星期四）和周五 => 10月12日 date 2023-10-12; 星期四 date 2023-10-12; 周五 date 2023-09-01
最多一块二角，一块二；我们一块去 => 一块二角 money 1.2 CNY atMost; 一块二 money 1.2 CNY
合计123元1角1分 => 123元1角1分 money 123.11 CNY
贰拾壹元肆角整 => 贰拾壹元肆角 money 21.4 CNY
¥100和￥1,234.56 => ¥100 money 100 CNY; ￥1,234.56 money 1234.56 CNY
$100-500，€5-10，£100到300，$1-5万；$20-30% => $100-500 money 100..500 USD; €5-10 money 5..10 EUR; £100到300 money 100..300 GBP; $1-5万 money 10000..50000 USD; $20 money 20 USD; 30% percent 0.3 1
两到三仟澳元 => 两到三仟澳元 money 2000..3000 AUD
1万元--5万元，2万(含)-3万元，50万元（含）以上 => 1万元--5万元 money 10000..50000 CNY; 2万(含)-3万元 money 20000..30000 CNY; 50万元 money 500000 CNY atLeast
人民币伍佰元整，伍佰的歌 => 伍佰元 money 500 CNY
售价15-20美元 => 15-20美元 money 15..20 USD
20 亿美元 => 20 亿美元 money 2000000000 USD
年末结转和结余10.56亿元 => 年末 date 2023-12~; 10.56亿元 money 1056000000 CNY
2.2本计划投资3541.07万元2.3本项目 => 3541.07万元 money 35410700 CNY
三四十块钱，一千多万元，三十几万元，二百余元 => 三四十块钱 money 30..40 CNY; 一千多万元 money 10000000..20000000 CNY; 三十几万元 money 310000..390000 CNY; 二百余元 money 200..300 CNY
采购10万块显卡，每块2000元 => 10万块 count 100000 块; 2000元 money 2000 CNY /块
新台幣4,808.4億元 => 4,808.4億元 money 480840000000 TWD
手续费从三万多降至2.7万元 => 三万多 money 30000..40000 CNY; 2.7万元 money 27000 CNY
分别为5亿、6亿和7.5亿元 => 5亿 money 500000000 CNY; 6亿 money 600000000 CNY; 7.5亿元 money 750000000 CNY`,
  'shares and multiples': `
千分之一，百万分之五，三分之一 => 千分之一 percent 0.001 1; 百万分之五 percent 0.000005 1; 三分之一 percent 0.3333333333333333 1
百分之一二手房 => 百分之一 percent 0.01 1
二十五个BP => 二十五个BP percent 25 bp
毛利率+2.3pct，环比-0.3pp => 2.3pct percent 2.3 pp; -0.3pp percent -0.3 pp
增加5个百分点 => 5个百分点 percent 5 pp
上浮25个基点 => 25个基点 percent 25 bp
近七成，三成五，八五折，超过一半 => 七成 percent 0.7 1 nearly; 三成五 percent 0.35 1; 八五折 percent 0.85 1; 一半 percent 0.5 1 over
切到15-20%的份额 => 15-20% percent 0.15..0.2 1
翻番、翻了两番、涨了一倍、10倍多、十多倍 => 翻番 multiple 2 x; 翻了两番 multiple 4 x; 一倍 multiple 1 x; 10倍多 multiple 10..11 x; 十多倍 multiple 10..20 x`,
  'counts': `
两三个橘子，十几个 => 两三个 count 2..3 个; 十几个 count 11..19 个
有至少100个人 => 100个 count 100 个 atLeast
上百家、百余家、近百人、500+家 => 百家 count 100 家 atLeast; 百余家 count 100..200 家; 百人 count 100 人 nearly; 500+家 count 500 家 over
大约有近1000人 => 1000人 count 1000 人 nearly
用户近2亿 => 2亿 count 200000000 nearly
采购46万服务器 => 46万 count 460000
三大运营商 => 三 count 3
只有一家 => 一家 count 1 家
一家公司 => -
一个变成两个 => 一个 count 1 个; 两个 count 2 个
7B参数，1.8T参数，128K上下文 => 7B参数 count 7000000000 参数; 1.8T参数 count 1800000000000 参数; 128K count 128000
3節或4節 => 3節或4節 count 3..4 節
每个节点配8块加速卡，512个节点共4096块 => 8块 count 8 块 /each; 512个 count 512 个; 4096块 count 4096 块
显卡涨价，每块卖到9000元，二手的也要4096块 => 9000元 money 9000 CNY /块; 4096块 money 4096 CNY
三两个人，仨人 => 三两个 count 2..3 个; 仨人 count 3 人
累计接种34亿9152.9万剂次 => 34亿9152.9万剂次 count 3491529000 剂次`,
  'measures, durations, ages': `
16GB内存，100TFLOPS => 16GB measure 16 GB; 100TFLOPS measure 100 TFLOPS
两万两，两两，三斤半 => 两万两 measure 20000 [liang]; 两两 measure 2 [liang]; 三斤半 measure 3.5 [jin]
两千米、12千米、5兆瓦、一百兆赫 => 两千米 measure 2000 m; 12千米 measure 12 km; 5兆瓦 measure 5 MW; 一百兆赫 measure 100 MHz
几十兆宽带 => 几十兆 measure 20..90 MB
功耗300W，4000W用户 => 300W measure 300 W; 4000W count 40000000
零下5度，气温38度 => 零下5度 measure -5 Cel; 38度 measure 38 Cel
进口原油300万桶，买了两桶水 => 300万桶 measure 3000000 [bbl]; 两桶 count 2 桶
5小时30分钟，两年半，一个半月，半个世纪 => 5小时30分钟 duration 330 min; 两年半 duration 2.5 a; 一个半月 duration 1.5 mo; 半个世纪 duration 50 a
近十年，30日内，三至五年 => 十年 duration 10 a; 30日 duration 30 d atMost; 三至五年 duration 3..5 a
3个季度、500毫秒 => 3个季度 duration 9 mo; 500毫秒 duration 0.5 s
质量5.97×10^24千克，6.02×10²³，2×10^5米 => 5.97×10^24千克 measure 5.97e+24 kg; 6.02×10²³ number 6.02e+23; 2×10^5米 measure 200000 m
东经86°55′，北纬27度59分 => 86°55′ measure 86.91666666666667 deg; 27度59分 measure 27.983333333333334 deg
扭矩300牛·米，他一米七八 => 300牛·米 measure 300 N.m; 一米七八 measure 1.78 m
1/2公斤，1/4 kg，3/4英寸；2/3的人 => 1/2公斤 measure 0.5 kg; 1/4 number 0.25; 3/4英寸 measure 0.75 [in_i]; 2/3 number 0.6666666666666666
歇了俩月，两月后复工，历时数月，十余月 => 俩月 duration 2 mo; 两月 duration 2 mo; 数月 duration 2..9 mo; 十余月 duration 10..20 mo
三两天，仨月 => 三两天 duration 2..3 d; 仨月 duration 3 mo
从6秒到60毫秒 => 6秒 duration 6 s; 60毫秒 duration 0.06 s
零下三到五度，-3~5℃ => 零下三到五度 measure -5..-3 Cel; -3~5℃ measure -3..5 Cel
高烧三十七度五，六尺二，三斤五 => 三十七度五 measure 37.5 Cel; 六尺二 measure 6.2 [chi]; 三斤五 measure 3.5 [jin]
华氏98.6度，100兆带宽 => 98.6度 measure 98.6 [degF]; 100兆 measure 100 MB
七年以上十年以下，半钟头后 => 七年 duration 7 a atLeast; 十年 duration 10 a under; 半钟头 duration 0.5 h
三岁半 => 三岁半 age 3.5 a
18岁以下 => 18岁 age 18 a under
299,792,458米 => 299,792,458米 measure 299792458 m`,
  'rates': `
每股2.5元，月薪8000元，时速120公里 => 2.5元 money 2.5 CNY /share; 8000元 money 8000 CNY /mo; 120公里 measure 120 km /h
2元/百万tokens => 2元 money 0.000002 CNY /token
$3/1M tokens => $3 money 0.000003 USD /token
每百万token输入2.5美元、输出10美元 => 2.5美元 money 0.0000025 USD /token; 10美元 money 0.00001 USD /token
每人每天1000字 => 1000字 count 1000 字 /person.d
25 token/s，30公里/小时 => 25 token count 25 token /s; 30公里 measure 30 km /h
平均每户一个月用电200度，每台一年耗电1万度 => 一个月 duration 1 mo; 200度 measure 200 kW.h /户.mo; 一年 duration 1 a; 1万度 measure 10000 kW.h /台.a
每人每天8小时，每天一小时跑10公里 => 8小时 duration 8 h /person.d; 一小时 duration 1 h /d; 10公里 measure 10 km
20美元/人/月 => 20美元 money 20 USD /person.mo`,
  'ordinals and numbers': `
第一，第12届，第2至6名 => 第一 ordinal 1; 第12届 ordinal 12 届; 第2至6名 ordinal 2..6 名
第二大，头号 => 第二 ordinal 2
单销量排名前三的品牌 => 三 number 3
16:9，3比1，达到3.5 => 16:9 number 1.7777777777777777; 3比1 number 3; 3.5 number 3.5
负二又四分之一，-2又1/4 => 负二又四分之一 number -2.25; -2又1/4 number -2.25
六万 4千 2百；8 万2 千1 百；三百 点 五；六千比特 => 六万 4千 2百 number 64200; 8 万2 千1 百 number 82100; 三百 点 五 number 300.5; 六千比特 measure 6000 bit
长度< = 80，六百或者更多 => 80 number 80 atMost; 六百 number 600 atLeast
小于40万 => 40万 number 400000 under`,
  'dates': `
2021年第三季度，三季度，Q3 => 2021年第三季度 date 2021-35; 三季度 date 2021-35; Q3 date 2021-35
上半年，去年底，本月初，2022年年中 => 上半年 date 2023-40; 去年底 date 2022-12~; 本月初 date 2023-09~; 2022年年中 date 2022-06~
大约2019年，90年代，20世纪末，1980年代末 => 2019年 date 2019~; 90年代 date 199X; 20世纪末 date 199X; 1980年代末 date 198X
公元前221年，民国112年，2025财年 => 公元前221年 date -0220; 民国112年 date 2023; 2025财年 date 2025
2018-2020年，1-8月，3月15-16日 => 2018-2020年 date 2018/2020; 1-8月 date 2020-01/2020-08; 3月15-16日 date 2020-03-15/2020-03-16
2018年以前，2018年以来，自2019年起，截至2020年 => 2018年 date 2018 before; 2018年 date 2018 since; 2019年 date 2019 since; 2020年 date 2020 until
2022年2月上涨，1月份下跌 => 2022年2月 date 2022-02; 1月份 date 2022-01
上周三，下周，周三，前三季度 => 上周三 date 2023-08-23; 下周 date 2023-09-04/2023-09-10; 周三 date 2023-08-30; 前三季度 date 2023-01/2023-09
明天下午一点参加下半年销售大会 => 明天下午一点 date 2023-09-02T13:00; 下半年 date 2023-41
9月21号下午5点~9月22号上午5点 => 9月21号下午5点~9月22号上午5点 date 2023-09-21T17:00/2023-09-22T05:00
2017-10-12，2025/9/28，2月30日 => 2017-10-12 date 2017-10-12; 2025/9/28 date 2025-09-28
二○一八年七月四日书记员龚x1000011 => 二○一八年七月四日 date 2018-07-04
(20)湛仲字第2号时间：2025年3月20日上午九点 => 2025年3月20日上午九点 date 2025-03-20T09:00
21年每月报装量 => 21年 date 2021
2024年3月31日事件多少起 => 2024年3月31日 date 2024-03-31
十一月十日，十二月月底 => 十一月十日 date 2023-11-10; 十二月月底 date 2023-12~
二十天前，三十年后 => 二十天 duration 20 d; 三十年 duration 30 a
目前、近年来、当时、次年、同年 => -
十一点开会 => 十一点 time T11:00
下午两点半 => 下午两点半 time T14:30
工作日9点至17点，下午3点到5点 => 9点 time T09:00; 17点 time T17:00; 下午3点 time T15:00; 5点 time T17:00
减少1成5，7 2 折 => 1成5 percent 0.15 1; 7 2 折 percent 0.72 1
昨天9点20，前天晚上九点零九，周五晚上9~11点 => 昨天9点20 date 2023-08-31T09:20; 前天晚上九点零九 date 2023-08-30T21:09; 周五晚上9~11点 date 2023-09-01T21:00/2023-09-01T23:00
昨日卖出三点五亿元 => 昨日 date 2023-08-31; 三点五亿元 money 350000000 CNY
凌晨12点；晚上12点；10月3日24时；10月5日晚上12点；下周一零点 => 凌晨12点 time T00:00; 晚上12点 time T24:00; 10月3日24时 date 2023-10-03T24:00; 10月5日晚上12点 date 2023-10-05T24:00; 下周一零点 date 2023-09-04T00:00
下周周六，9月8日周五早上10点，2023年8月，同月9号 => 下周周六 date 2023-09-09; 9月8日周五早上10点 date 2023-09-08T10:00; 2023年8月 date 2023-08; 9号 date 2023-08-09
从2016到2018，在2016至2018之间；从2016到2018台设备 => 2016到2018 date 2016/2018; 2016至2018 date 2016/2018; 2016到2018台 count 2016..2018 台
周三至五，下周日至周三，28日至3日，今晚8点至8点半 => 周三至五 date 2023-08-30/2023-09-01; 下周日至周三 date 2023-09-10/2023-09-13; 28日至3日 date 2023-08-28/2023-09-03; 今晚8点至8点半 date 2023-09-01T20:00/2023-09-01T20:30
2024Q3、1Q24、2023H1、24H2；3H24 => 2024Q3 date 2024-35; 1Q24 date 2024-33; 2023H1 date 2023-40; 24H2 date 2024-41
2024Q3-2025Q1 => 2024Q3-2025Q1 date 2024-35/2025-33
两日之前，3日之前；年尾，今年年尾，6月尾 => 两日 duration 2 d; 3日 date 2023-09-03 before; 年尾 date 2023-12~; 今年年尾 date 2023-12~; 6月尾 date 2023-06~
2018年9月5日，星期三 => 2018年9月5日 date 2018-09-05; 星期三 date 2018-09-05
上一个周三，这一礼拜，下个周期 => 上一个周三 date 2023-08-23; 这一礼拜 date 2023-08-28/2023-09-03
3pm，12:30 a.m.，3:15pm；5 apples => 3pm time T15:00; 12:30 a.m. time T00:30; 3:15pm time T15:15
去年本月十日。3月5日早上 6 点至 7 点 => 去年本月十日 date 2022-09-10; 3月5日早上 6 点至 7 点 date 2023-03-05T06:00/2023-03-05T07:00
下下个季度、上上季度 => 下下个季度 date 2024-33; 上上季度 date 2023-33
每年3月、每月15日、每年5月1日、每月月底 => 3月 date XXXX-03; 15日 date XXXX-XX-15; 5月1日 date XXXX-05-01
是一个十一点的事 => 十一点 time T11:00`,
  'sport, courts, history, weather and speech': `
4连胜，三连冠，获13金8银；一连三天 => 4 count 4; 三 count 3; 13 count 13; 8 count 8; 三天 duration 3 d
打了7站，两把刀，50题，住两晚；站起来，2把它代入 => 7站 count 7 站; 两把 count 2 把; 50题 count 50 题; 两晚 count 2 晚
等6縣市、十七乡镇，62级分 => 6縣市 count 6 縣市; 十七乡镇 count 17 乡镇; 62级分 count 62 级分
六、七个，七、八百人，二、三十本；第六、七个，二、三期 => 六、七个 count 6..7 个; 七、八百人 count 700..800 人; 二、三十本 count 20..30 本; 第六 ordinal 6; 七个 ordinal 7 个
两名男孩、一名老人和一名妇女，一名成人和两名儿童；一名记者 => 两名 count 2 名; 一名 count 1 名; 一名 count 1 名; 一名 count 1 名; 两名 count 2 名
提高0.7和1.2个百分点，收窄1.7、0.7、8.3个百分点，增5.2、6.3%，长3.5、4.2和5.1米 => 0.7 percent 0.7 pp; 1.2个百分点 percent 1.2 pp; 1.7 percent 1.7 pp; 0.7 percent 0.7 pp; 8.3个百分点 percent 8.3 pp; 5.2 percent 0.052 1; 6.3% percent 0.063 1; 3.5 measure 3.5 m; 4.2 measure 4.2 m; 5.1米 measure 5.1 m
十好几万元，二十好几岁，房租三百五一天 => 十好几万元 money 110000..190000 CNY; 二十好几岁 age 21..29 a; 三百五 number 350 /d
每一家门店，每一家投资200万 => 一家 count 1 家; 一家 count 1 家; 200万 number 2000000 /家
成萬蚊，兩萬蚊，等了個多小時，這個多月 => 萬蚊 money 10000 HKD; 兩萬蚊 money 20000 HKD; 個多小時 duration 1..2 h
一个月薪2万元的人，月领3万元，生均5000元，套均400万元 => 2万元 money 20000 CNY /mo; 3万元 money 30000 CNY /mo; 5000元 money 5000 CNY /person; 400万元 money 4000000 CNY /套
年均温20度，3,000元都不到，顶多5千元，1500万元起跳，约需消耗8升 => 20度 measure 20 Cel; 3,000元 money 3000 CNY under; 5千元 money 5000 CNY atMost; 1500万元 money 15000000 CNY atLeast; 8升 measure 8 L about
成交930套/76458.66平方米，以女性为100，男性较多，投资回报约3.7厘 => 930套 count 930 套; 76458.66平方米 measure 76458.66 m2; 100 number 100; 3.7厘 percent 0.037 1 about
北纬22°28′到23°28′ => 22°28′到23°28′ measure 22.466666666666665..23.466666666666665 deg
553年设县，618年改名，276年后亡，国祚276年 => 553年 date 0553; 618年 date 0618; 276年 duration 276 a; 276年 duration 276 a
六三三至八四六年，六四一年初 => 六三三至八四六年 date 0633/0846; 六四一年初 date 0641-01~
上世纪80、90年代，19世纪60、70年代，70和80年代 => 上世纪80 date 198X; 90年代 date 199X; 19世纪60 date 186X; 70年代 date 187X; 70 date 197X; 80年代 date 198X
顺治三年举人、六年进士，十四年还乡，十年后卒 => 十年 duration 10 a
今（9）日，昨(8)日晚上8点，明（13）天 => 今（9）日 date 2023-09-09; 昨(8)日晚上8点 date 2023-09-08T20:00; 明（13）天 date 2023-09-13
4篮板3助攻，22城均价，34個月台，步行5分，仅花8分 => 4篮板 count 4 篮板; 3助攻 count 3 助攻; 22城 count 22 城; 34個 count 34 個; 5分 duration 5 min; 8分 duration 8 min
有期徒刑壹年參月，罰金折算壹日，處有期徒刑伍月 => 壹年參月 duration 15 mo; 壹日 duration 1 d; 伍月 duration 5 mo
21时38分、39分、41分转出；未到30岁，近1小时，近24小时 => 21时38分 time T21:38; 30岁 age 30 a under; 1小时 duration 1 h nearly; 24小时 duration 24 h
查获砍刀一把、电脑一台，新建综合楼一幢；其中一个，他有一台 => 一把 count 1 把; 一台 count 1 台; 一幢 count 1 幢
熙寧三年、紹興十年、天聰元年（遼太平八年），仁壽二年；連續第7年（2002─2008） => 第7年 ordinal 7 年; 2002─2008 date 2002/2008
還有一點一定要說，一點一滴；IMDb评分7.7、MTC评分73 => 7.7 number 7.7; 73 number 73
庆长八年二月十二（1603年3月24日），慶應三年（1867）；历时三年（2015年起），閏六月十三 => 1603年3月24日 date 1603-03-24; 1867 date 1867; 三年 duration 3 a; 2015年 date 2015 since
6、7千元，3、4个；第3、4个，这2、3号楼 => 6、7千元 money 6000..7000 CNY; 3、4个 count 3..4 个; 第3 ordinal 3; 4个 ordinal 4 个
唯一一位，三班倒，抢七胜率，592年–710年；死伤过半后，再高一两度，月租三萬起跳 => 592年–710年 date 0592/0710; 半 percent 0.5 1 over; 一两度 measure 1..2 Cel; 三萬 number 30000 atLeast /mo
下辖7区、2县，分为三部分。我住2区3栋，看《16个夏天》；三天两夜，八点档连续剧 => 7区 count 7 区; 2县 count 2 县; 三部分 count 3 部分; 3栋 count 3 栋; 三天 duration 3 d; 两夜 count 2 夜
东经115°10′~116°34′，北纬37°03′~38°23′ => 115°10′~116°34′ measure 115.16666666666667..116.56666666666666 deg; 37°03′~38°23′ measure 37.05..38.38333333333333 deg
截至19点，晚上大约八点半，去年初一，去年初；约下午4点，六点以前，3点左右 => 19点 time T19:00 until; 晚上大约八点半 time T20:30 about; 去年 date 2022; 去年初 date 2022-01~; 下午4点 time T16:00 about; 六点 time T06:00 before; 3点 time T03:00 about`,
  'no mentions': `
一点累, 一些, 一样, 一起, 一定, 统一, 唯一, 万一, 十分高兴, 千万不要 => -
收拾, 朝花夕拾, 队伍, 放肆, 大陆, 四川, 全国两会, 年过半百, 二手房 => -
GPT-4, 5G网络, 移动4/5G, A100, iPhone 15, Office365, x86, ChatGPT3.5, v2.3.1 => -
成千上万，成百上千，十有八九，一带一路，十四五，三农，双11，五一 => -
密码是123456，房间号是一二零八，订单号：20230901 => -
咱俩一起，国务院令第743号，T+1日，万历十五年 => -
五位一体、九九八十一难、一日三秋、四轮驱动、半斤八两 => -
三十六计、八股文、三国时期、四十不惑、三里屯、八角茴香、九层塔、五笔输入法、四环素、正月初一 => -
世界七大奇迹，第二次世界大战，伊丽莎白三世，两国，双方 => -
服务器192.168.0.1，电话010-66661234或13812345678，比分3:0 => -
我的电话13882366638对吗 => -
一、总则。（1）范围。01 => -
一百百家 => -
-w => -`,
}

describe('extract', () => {
  for (const [name, rows] of Object.entries(groups)) {
    describe(name, () => {
      it.each(table(rows))('%s', (text, expected) => {
        if (text === '一百百家') return expect(() => extract(text)).not.toThrow()
        expect(extract(text, { referenceDate: ref }).map(show)).toEqual(expected)
      })
    })
  }

  it('gives UTF-16 offsets that slice back, past emoji, rare characters and lone surrogates', () => {
    for (const [text, start] of [['😀一百个', 2], ['𠮷野家一百', 4], ['\uDDDD1975', 1]] as const) {
      const [mention] = extract(text)
      expect(mention?.start).toBe(start)
      expect(mention && text.slice(mention.start, mention.end)).toBe(mention?.text)
    }
  })

  it('leaves out what needs a reference date, and keeps what is known without', () => {
    expect(extract('去年，周二，今日，4月').map(show)).toEqual(['4月 date XXXX-04'])
    expect(extract('28日', { referenceDate: '2017-02-20' }).map(show)).toEqual(['28日 date 2017-02-28'])
  })

  it('prefers the past or the future where told so', () => {
    const dates = (prefer: 'past' | 'future' | 'nearest'): string[] => extract('9月3号8点', { referenceDate: '2022-09-28', prefer }).map(show)
    expect(dates('past')).toEqual(['9月3号8点 date 2022-09-03T08:00'])
    expect(dates('future')).toEqual(['9月3号8点 date 2023-09-03T08:00'])
  })

  it('has options for currencies, kinds, exact values, units of the caller and names', () => {
    expect(extract('¥100和5元', { currency: { yen: 'JPY', yuan: 'TWD' } }).map(show)).toEqual(['¥100 money 100 JPY', '5元 money 5 TWD'])
    expect(extract('2022年花了3元', { kinds: ['money'] }).map(show)).toEqual(['3元 money 3 CNY'])
    expect(extract('47.264287亿元', { exact: true })[0]).toMatchObject({ lowExact: '4726428700', highExact: '4726428700' })
    expect(extract('0.5 BTC', { units: [{ word: 'BTC', kind: 'money' }] }).map(show)).toEqual(['0.5 BTC money 0.5 BTC'])
    expect(extract('GPT-4用了25000张卡', { lexicon: [{ id: 'gpt-4', names: ['GPT-4'] }] }).map((m) => m.kind)).toEqual(['entity', 'count'])
  })

  it('says why', () => {
    const dropped: string[] = []
    const found = extract('一点都不贵，GPT-4只要20美元', { explain: ({ text, filter }) => dropped.push(`${text}: ${filter}`) })
    expect(found.map((m) => m.rule)).toEqual(['money'])
    expect(dropped).toEqual(['一点: idiom', '4: identifier'])
  })

  it('rejects a reference date that is no day', () => {
    expect(() => extract('今天', { referenceDate: '2023-02-30' })).toThrow('INVALID_DATE')
  })
})
