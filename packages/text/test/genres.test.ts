// Expressions from texts that are not news of technology (recipes, law, sport, statistics, manuals, papers of Taiwan and Hong Kong), each with what is
// found in it: text, kind, value, unit and hedge. Nothing after the arrow means that nothing is to be found. Collected by reading such texts by eye.
import { describe, expect, it } from 'vitest'
import { extract, type Mention } from '../src/index.js'

const cases = `
今年一至八月 => 今年一至八月 date 2024-01/2024-08
今年1至8月出口增长 => 今年1至8月 date 2024-01/2024-08
去年一至三季度 => 去年一至三季度 date 2023-33/2023-35
2001年一至八月 => 2001年一至八月 date 2001-01/2001-08
首7个月累计 => 首7个月 date 2024-01/2024-07
首三季度营收 => 首三季度 date 2024-01/2024-09
首两月 => 首两月 date 2024-01/2024-02
可以延长一日至四日 => 一日至四日 duration 1..4 d
延长至三十日 => 三十日 duration 30 d
拘留十五日以下 => 十五日 duration 15 d under
将于2022年中陆续交付 => 2022年中 date 2022-06~
十五六世纪 => 十五六世纪 date 14XX/15XX
十九世纪 => 十九世纪 date 18XX
16世纪 => 16世纪 date 15XX
3月份以来 => 3月份 date 2024-03 since
贞元三年 =>
景泰三年 =>
天启六年 =>
六点多钟 => 六点 time T06:00
到六点多钟 => 六点 time T06:00
下午六点多钟 => 下午六点 time T18:00
六七个钟点 => 六七个钟点 duration 6..7 h
约每小时173公里 => 173公里 measure 173 km/h about
约每股3.5元 => 3.5元 money 3.5 CNY/share about
约每年200万吨 => 200万吨 measure 2000000 t/a about
约占总数的十分之一 => 十分之一 percent 0.1 1 about
约为去年同期的两倍 => 去年 date 2023; 两倍 multiple 2 x about
大约是对手的三分之二 => 三分之二 percent 0.6666666666666666 1 about
几乎是去年的3倍 => 去年 date 2023; 3倍 multiple 3 x nearly
受过两次以上行政处罚 => 两次 count 2 次 atLeast
获过两项以上大奖 => 两项 count 2 项 atLeast
不要超过80℃ => 80℃ measure 80 Cel atMost
不能超过3次 => 3次 count 3 次 atMost
不会超过10个 => 10个 count 10 个 atMost
没有超过100元 => 100元 money 100 CNY atMost
未超过5% => 5% percent 0.05 1 atMost
一點○五兆元 => 一點○五兆元 money 1050000000000 CNY
一兆一一二三億元 => 一兆一一二三億元 money 1112300000000 CNY
2022卡塔尔世界杯 =>
千亿市值 =>
万亿市场 =>
2½茶匙 => 2½茶匙 count 2.5 茶匙
八角：1-2个 => 1-2个 count 1..2 个
八角2颗 => 2颗 count 2 颗
三元八角 => 三元八角 money 3.8 CNY
新增千家门店 => 千家 count 1000 家
千台以上订单 => 千台 count 1000 台 atLeast
售价千元以下 => 千元 money 1000 CNY under
70kW·h => 70kW·h measure 70 kW.h
《731》上映 =>
《1942》 =>
加入1汤匙料酒 => 1汤匙 count 1 汤匙
人均收入比值为2.39 => 2.39 number 2.39
新台幣兌美元30.6 => 30.6 number 30.6
桂皮 1 块 => 1 块 count 1 块
生姜1块 => 1块 count 1 块
豆腐两块 => 两块 count 2 块
3块2 => 3块2 money 3.2 CNY
从3块2跌到2块5 => 3块2 money 3.2 CNY; 2块5 money 2.5 CNY
卖2块5 => 2块5 money 2.5 CNY
1米96 => 1米96 measure 1.96 m
身高1米78 => 1米78 measure 1.78 m
1米8的个子 => 1米8 measure 1.8 m
每10股派3.5元 => 3.5元 money 0.35 CNY/share
每10股转增4股 => 4股 count 0.4 股/share
每百人3.4辆 => 3.4辆 count 0.034 辆/person
每100克含糖12克 => 12克 measure 0.12 g/g
每万人发明专利12件 => 12件 count 0.0012 件/person
每10分钟一班 => 10分钟 duration 10 min; 一班 count 1 班
男女比例为1.3:1。 => 1.3:1 number 1.3
首日销量破450万份 => 450万份 count 4500000 份 over
单日销量100万份 => 100万份 count 1000000 份
首月销量3万辆 => 3万辆 count 30000 辆
四十镑 => 四十镑 money 40 GBP
三千镑 => 三千镑 money 3000 GBP
二锅头 =>
百里香 =>
半只鸡 => 半只 count 0.5 只
半杯水 => 半杯 count 0.5 杯
半个 => 半个 count 0.5 个
新臺幣三萬元以上十五萬元以下 => 三萬元 money 30000 TWD atLeast; 十五萬元 money 150000 TWD under
六個月以上一年未滿 => 六個月 duration 6 mo atLeast; 一年 duration 1 a under
两株上百年的老桂树 => 两株 count 2 株; 百年 duration 100 a atLeast
以3比0和3比1胜出 =>
生活费2000 => 2000 number 2000
最低录取位次38215 => 38215 number 38215
怀胎十月 =>
比例3:2 => 3:2 number 1.5
五人均不同程度受伤 => 五人 count 5 人
人均GDP2万元 => 2万元 money 20000 CNY/person
近三成人口 => 三成 percent 0.3 1 nearly
三成人口 => 三成 percent 0.3 1
40多国代表 => 40多国 count 40..50 国
两国领导人 =>
六岁半 => 六岁半 age 6.5 a
距案发近5个小时 => 5个小时 duration 5 h nearly
为期近6个月 => 6个月 duration 6 mo nearly
公司近三年营收 => 三年 duration 3 a
跨过24条大河 => 24条 count 24 条
销量过百万 => 百万 count 1000000 over
表 2.3 显示 =>
例如在2.1节 =>
见 4.4–4.6 节 =>
版本号为 0.4 =>
十六进制 =>
成千上万个 =>
100k + 20000 => 100k number 100000; 20000 number 20000
三十九斗 => 三十九斗 count 39 斗
一两首歌 => 一两首 count 1..2 首
一两酒 => 一两 measure 1 [liang]
900 多条 => 900 多条 count 900..1000 条
20 多家 => 20 多家 count 20..30 家
64GB起步 => 64GB measure 64 GB atLeast
5999元起步价 => 5999元 money 5999 CNY atLeast
6折起 => 6折 percent 0.6 1 atLeast
910B =>
16 核架构 => 16 核 count 16 核
1∶500 => 1∶500 number 0.002
半个百分点 => 半个百分点 percent 0.5 pp
360度 => 360度 measure 360 deg
18K金 =>
1980s =>
五分钱 => 五分 money 0.05 CNY
过亿 => 亿 number 100000000 over
近亿 => 亿 number 100000000 nearly
破万 => 万 number 10000 over
销量破亿 => 亿 count 100000000 over
八角五层楼阁式砖塔 => 五层 count 5 层
六角亭 =>
3角钱 => 3角 money 0.3 CNY
卖八角 =>
梅开二度 =>
52度白酒 => 52度 count 52 度
0.3兆帕 => 0.3兆帕 measure 0.3 MPa
1毫西弗 =>
风力7级 => 7级 count 7 级
里氏7.8级 => 7.8级 count 7.8 级
50mg/m³ => 50mg measure 50 mg/m3
6500K色温 => 6500K measure 6500 K
七折半 => 七折半 percent 0.75 1
百餘名 => 百餘名 count 100..200 名
买超62.4億元 => 62.4億元 money 6240000000 CNY
低0.4个和4.4个百分点 => 0.4个 percent 0.4 pp; 4.4个百分点 percent 4.4 pp
股票代码：600519 =>
QQ：12345678 =>
财税[2018]32号 =>
T+1 =>
7-Eleven =>
蓝牙5.3 =>
八分之一决赛 =>
场均25.3分 => 25.3分 count 25.3 分/场
约时速119公里 => 119公里 measure 119 km/h about
不低于工资的百分之二百 => 百分之二百 percent 2 1 atLeast
`

const show = (m: Mention): string => {
  const value = m.kind === 'date' || m.kind === 'time' ? m.date : m.low === m.high ? String(m.low) : `${m.low}..${m.high}`
  const unit = m.unit === '' || m.kind === 'date' || m.kind === 'time' ? '' : 'per' in m && m.per !== undefined ? `${m.unit}/${m.per}` : m.unit
  return [m.text, m.kind, value, unit, m.modifier === 'exact' ? '' : m.modifier].filter(Boolean).join(' ')
}

describe('texts of other kinds', () => {
  it.each(cases.trim().split('\n').map((line) => line.split(/ => ?/) as [string, string]))('%s', (text, found) => {
    expect(extract(text, { referenceDate: '2024-05-15' }).map(show).join('; ')).toBe(found)
  })
})
