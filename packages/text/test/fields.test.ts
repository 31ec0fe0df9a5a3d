// Expressions of medicine, engineering, products, energy and farming, by the class of what once went wrong in them.
import { describe, expect, it } from 'vitest'
import { extract, type Mention } from '../src/index.js'

const show = (m: Mention): string => [m.text, m.kind, m.kind === 'date' || m.kind === 'time' ? m.date : m.low === m.high ? m.low : `${m.low}..${m.high}`,
  m.kind === 'entity' ? '' : m.unit + ('per' in m && m.per ? `/${m.per}` : ''), m.modifier === 'exact' ? '' : m.modifier].filter((part) => part !== '').join(' ')

const classes: Readonly<Record<string, string>> = {
  'the same measure said twice is no rate': `
    最大功率200kW/272马力 => 200kW measure 200 kW; 272马力 measure 272 [HP]
    150千瓦/204匹，净重180g/6.3oz => 150千瓦 measure 150 kW; 204匹 count 204 匹; 180g measure 180 g; 6.3oz measure 6.3 [oz_av]
    8GB/128GB版 => 8GB measure 8 GB; 128GB measure 128 GB
    每份60g/100mL，30公里/15分钟 => 60g measure 0.6 g/mL; 30公里 measure 2 km/min`,
  'watts of what charges, shines and computes': `
    有线66W，无线闪充50W => 66W measure 66 W; 50W measure 50 W
    显卡TGP为140W，建议400W的电源 => 140W measure 140 W; 400W measure 400 W
    月入3W，粉丝100W => 3W number 30000 /mo; 100W count 1000000`,
  'turns, gears and newton metres': `
    怠速800转/分钟，硬盘转速5400转 => 800转 count 800 转/min; 5400转 count 5400 转
    扭矩350 Nm，8挡手动 => 350 Nm measure 350 N.m; 8挡 count 8 挡
    当日2例转为确诊 => 2例 count 2 例`,
  'what a hundred kilometres take': `
    百公里9.5升的油耗 => 9.5升 measure 0.095 L/km
    百公里 13.1kWh => 13.1kWh measure 0.131 kW.h/km
    百公里加速4.3秒 => 4.3秒 duration 4.3 s`,
  'inches of a screen, 寸 of old': `
    6.7寸屏幕和55寸电视 => 6.7寸 measure 6.7 [in_i]; 55寸 measure 55 [in_i]
    三尺二寸 => 三尺二寸 measure 32 [cun]`,
  'parts of a unit': `
    血糖6.1毫摩尔/升，尿酸380μmol/L => 6.1毫摩尔 measure 6.1 mmol/L; 380μmol measure 380 umol/L
    舒张压85mmHg，LDL 130mg/dl => 85mmHg measure 85 mm[Hg]; 130mg measure 130 mg/dL
    装机600kWp，并网1250MWe => 600kWp measure 600 kW; 1250MWe measure 1250 MW
    八万五千米，3万5千克 => 八万五千米 measure 85000 m; 3万5千克 measure 35000 g
    每日2.5 mg/(kg·d)，5元/(人·天) => 2.5 mg measure 2.5 mg/kg.d; 5元 money 5 CNY/person.d
    降到12 mK => 12 mK measure 12 mK
    血压130/80 mmHg => 130 measure 130 mm[Hg]; 80 mmHg measure 80 mm[Hg]
    二氧化碳420ppm => 420ppm percent 0.00042 1`,
  'a value with its error': `
    住院7.5±1.2天 => 7.5 duration 7.5 d; 1.2天 duration 1.2 d
    体重61.3±4.0kg，回收率98.1±1.5% => 61.3 measure 61.3 kg; 4.0kg measure 4 kg; 98.1 percent 0.981 1; 1.5% percent 0.015 1`,
  'so many of a population': `
    发病率为8.4/10万 => 8.4/10万 percent 0.000084 1
    死亡率12/百万 => 12/百万 percent 0.000012 1`,
  'types, items and folds are no numbers': `
    多数是2型，其次为1型 => 
    分为两种:1、口服；2、注射 => 两种 count 2 种
    (1 ) 备料 => 
    产量最多的万海，最低的三台 => 三台 count 3 台
    三折手机，三折屏 => 
    打三折 => 三折 percent 0.3 1`,
  'counts of their own': `
    化疗6周期，两周期间 => 6周期 count 6 周期; 两周 duration 2 wk
    第四参数，伍拾陆元 => 第四参数 ordinal 4 参数; 伍拾陆元 money 56 CNY
    13块骨头:6块椎骨、5块肋骨 => 13块 count 13 块; 6块 count 6 块; 5块 count 5 块
    每公顷约2∼2.5吨，共3∼5亿尾 => 2∼2.5吨 measure 2..2.5 t/har about; 3∼5亿尾 count 300000000..500000000 尾
    PDF 1.4 版本 => 
    603次航班，共3次航班延误 => 3次 count 3 次
    两波疫情，4波产能 => 两波 count 2 波; 4波 count 4 波
    月产能提升到5.5万块 => 5.5万块 count 55000 块/mo
    获4.5至5点评分 => 4.5至5点 count 4.5..5 点
    两市各一例，新增一例病例 => 一例 count 1 例
    1.5T四缸发动机，在2.0T基础上换装变速箱 => 四缸 count 4 缸
    1.8T参数 => 1.8T参数 count 1800000000000 参数
    周边6省市 => 6省市 count 6 省市`,
  'numbers with spaces': `
    逾 2 萬 3,500 個職缺 => 2 萬 3,500 個 count 23500 個 over
    共 1 兆 8,600 億元 => 1 兆 8,600 億元 money 1860000000000 CNY
    已售 3 万 2023 年再增 => 3 万 number 30000; 2023 年 date 2023`,
  'days and times': `
    下午 3 时 5 分 => 下午 3 时 5 分 time T15:05
    第一个十年(1993年至2002年) => 第一个 ordinal 1 个; 十年 duration 10 a; 1993年至2002年 date 1993/2002
    在12年公转周期中 => 12年 duration 12 a
    提前一天交付，比前一天少 => 一天 duration 1 d
    术后3 d和7 d复查 => 3 d duration 3 d; 7 d duration 7 d
    2025年初创下新低，年初创新高 => 2025年初 date 2025-01~; 年初 date 2025-01~
    超标35天次 => 35天次 count 35 天次`,
  'prices as they are spoken': `
    三块五一斤，八块五一天 => 三块五 money 3.5 CNY/[jin]; 八块五 money 8.5 CNY/d
    千把块，百把人 => 千把块 money 1000 CNY about; 百把人 count 100 人 about
    送来34车煤 => 34车 count 34 车`,
  'a rate goes on through a change, and is none of a temperature': `
    从每百万tokens 20元降到0.5元 => 20元 money 0.00002 CNY/token; 0.5元 money 5e-7 CNY/token
    每大箱(40英尺)700美元 => 40英尺 measure 40 [ft_i]; 700美元 money 700 USD/箱
    8000元内任选 => 8000元 money 8000 CNY atMost
    每吨由300元上调至330元 => 300元 money 300 CNY/t; 330元 money 330 CNY/t
    年均温12℃，年均减少3万人 => 12℃ measure 12 Cel; 3万人 count 30000 人/a`,
  'years and parts of years as analysts write them': `
    2025上半年增收，2024第三季度持平 => 2025上半年 date 2025-40; 2024第三季度 date 2024-35
    2021、2022和2023年三次扩产 => 2021 date 2021; 2022 date 2022; 2023年 date 2023; 三次 count 3 次
    预计2025/2026/2027年盈利 => 2025 date 2025; 2026 date 2026; 2027年 date 2027
    2023-24課稅年度，二零二二/二三年度開支 => 2023-24課稅年度 date 2023/2024; 二零二二/二三年度 date 2022/2023
    24/25财年，98/99赛季，2023–24年度 => 24/25财年 date 2024/2025; 98/99赛季 date 1998/1999; 2023–24年度 date 2023/2024
    2022年1-6月增产，前4个月减产 => 2022年1-6月 date 2022-01/2022-06; 前4个月 date 2022-01/2022-04
    至112年度，113年第2季，歷時113年 => 112年度 date 2023; 113年第2季 date 2024-34; 113年 duration 113 a
    2023會計年度前三季，2022财政年度 => 2023會計年度前三季 date 2023-01/2023-09; 2022财政年度 date 2022
    3亿美元，5亿元 => 3亿美元 money 300000000 USD; 5亿元 money 500000000 CNY`,
  'lists with a slash share multiplier and rate': `
    净利4.2/5.1/6.3亿元 => 4.2 money 420000000 CNY; 5.1 money 510000000 CNY; 6.3亿元 money 630000000 CNY
    每股收益0.32/0.45元 => 0.32 money 0.32 CNY/share; 0.45元 money 0.45 CNY/share
    销量9.5/11/12.4万辆 => 9.5 count 95000 辆; 11 count 110000 辆; 12.4万辆 count 124000 辆`,
  'what tables and price lists say': `
    净资产（百万元）812 => 812 number 812
    装机80MW（兆瓦），来客（百余人） => 80MW measure 80 MW; 百余人 count 100..200 人
    以800元为上限 => 800元 money 800 CNY atMost
    费率5%-3% => 5% percent 0.05 1; 3% percent 0.03 1
    推出 1200 多种商品，2024 多地开业 => 1200 多种 count 1200..1300 种
    集成电路全年出口2100亿块 => 2100亿块 count 210000000000 块
    双向六车道，单向4车道 => 六车道 count 6 车道; 4车道 count 4 车道
    单位：亿元 3.6 => 3.6 number 3.6
    每卡时3美元，租金4.5元/卡时，共1000卡时 => 3美元 money 3 USD/卡时; 4.5元 money 4.5 CNY/卡时; 1000卡时 count 1000 卡时
    每个token激活370亿参数 => 370亿参数 count 37000000000 参数/token
    采购1.6万H100，用时278.8万 H800 GPU小时 => 1.6万 count 16000; 278.8万 count 2788000
    用了278.8万GPU小时，每GPU小时2美元 => 278.8万GPU小时 count 2788000 GPU小时; 2美元 money 2 USD/GPU小时
    每千次调用2元，每万次0.5元 => 2元 money 0.002 CNY/次; 0.5元 money 0.00005 CNY/次
    16G显存，5M带宽，2T硬盘 => 16G measure 16 GB; 5M measure 5 MB; 2T measure 2 TB
    5G网络，4G流量套餐，1.5T发动机 => 
    FY2024增收，FY25 Q2持平 => FY2024 date 2024; FY25 Q2 date 2025-34
    上下文窗口从8K到32K => 8K到32K number 8000..32000`,
  'years and quarters in notes of analysts': `
    预计24/25/26年净利润翻番，22-24年CAGR为两成 => 24 date 2024; 25 date 2025; 26年 date 2026; 翻番 multiple 2 x; 22-24年 date 2022/2024; 两成 percent 0.2 1
    较22年增长，25年有望扭亏，20-25年的寿命 => 22年 date 2022; 25年 date 2025; 20-25年 duration 20..25 a
    2024财年第二财季，Q4量化 => 2024财年第二财季 date 2024-34
    2024A 2.05，2025E 3.1，35xPE => 2.05 number 2.05; 3.1 number 3.1; 35x multiple 35 x
    连续第七个季度，补贴两年（2023年—2024年） => 第七个季度 ordinal 7 个季度; 两年 duration 2 a; 2023年—2024年 date 2023/2024
    下午3:40分收报，年耗电6亿度 => 下午3:40分 time T15:40; 6亿度 measure 600000000 kW.h/a`,
  'hedges of reports from Taiwan, and what is compared with a known figure': `
    约季增3%、年减8% => 3% percent 0.03 1 about; 8% percent 0.08 1
    超过±8%，30%上下浮动5个百分点 => 8% percent 0.08 1 over; 30% percent 0.3 1; 5个百分点 percent 5 pp
    比7纳米高出两成，远低于同行的18% => 7纳米 measure 7 nm; 两成 percent 0.2 1; 18% percent 0.18 1
    三八○億元，二成七至八億元 => 三八○億元 money 38000000000 CNY; 二成七 percent 0.27 1; 八億元 money 800000000 CNY
    翻逾两倍，翻个番 => 翻逾两倍 multiple 2 x over; 翻个番 multiple 2 x
    零組件和零一万物，伍佰參拾元 => 伍佰參拾元 money 530 CNY`,
  'prices and pay as they are written in forums': `
    税后1w8，预算4k5 => 1w8 number 18000; 4k5 number 4500
    8毛5的馒头，6块3毛多 => 8毛5 money 0.85 CNY; 6块3毛多 money 6.3..6.4 CNY
    0.6厘/千tokens，几厘钱 => 0.6厘 money 6e-7 CNY/token; 几厘钱 money 0.002..0.009 CNY
    二十五一斤了，每手500股 => 二十五 number 25 /[jin]; 500股 count 500 股/手
    32G的卡，80G HBM，宽带升到500M => 32G measure 32 GB; 80G measure 80 GB; 500M measure 500 MB
    300P智能算力，400G和1.6T光模块 => 300P measure 300 PFLOPS
    3纳米每片晶圆2万美元，两千整 => 3纳米 measure 3 nm; 2万美元 money 20000 USD/片; 两千 number 2000
    8月3日发货12箱，三十万只用了两天 => 8月3日 date 2024-08-03; 12箱 count 12 箱; 三十万 number 300000; 两天 duration 2 d
    周平均工时46小时 => 46小时 duration 46 h/wk`,
  'figures left open after the point, thousands by thin spaces, dies': `
    四点多亿美元，两点几个亿 => 四点多亿美元 money 400000000..500000000 USD; 两点几个亿 number 200000000..300000000
    三点多到家，涨了6点几个百分点 => 三点 time T03:00; 6点几个百分点 percent 6..7 pp
    8 250人，约500万die => 8 250人 count 8250 人; 500万 count 5000000 about
    60年代和7小时20分，两米一 => 60年代 date 196X; 7小时20分 duration 440 min; 两米一 measure 2.1 m`,
  'rooms of a flat, beds, and what stands between a unit and its rate': `
    4室2厅3卫，三室一厅，501室 => 4室 count 4 室; 2厅 count 2 厅; 3卫 count 3 卫; 三室 count 3 室; 一厅 count 1 厅
    一室一厅35平米，實用面積386呎，呎價14,500元，身高6呎 => 35平米 measure 35 m2; 386呎 measure 386 [sft_i]; 14,500元 money 14500 CNY/[sft_i]; 6呎 measure 6 [ft_i]
    两房单位和三至四房，套内76平，5胜2平 => 两房 count 2 房; 三至四房 count 3..4 房; 76平 measure 76 m2; 5胜 count 5 胜; 2平 count 2 平
    调拨1.5万床棉被，库容80亿方，铁塔315基 => 1.5万床 count 15000 床; 80亿方 measure 8000000000 m3; 315基 count 315 基
    下辖6镇3乡2个街道，飞行速度1.8马赫 => 6镇 count 6 镇; 3乡 count 3 乡; 2个 count 2 个; 1.8马赫 count 1.8 马赫
    共5.2万TEU，运价1900美元/TEU => 5.2万TEU count 52000 TEU; 1900美元 money 1900 USD/TEU
    煤耗290克标准煤/千瓦时，1/4茶匙盐，3/4杯水 => 290克 measure 290 g/kW.h; 1/4茶匙 count 0.25 茶匙; 3/4杯 count 0.75 杯
    主镜由12块六边形镜片拼成，板材600块面板 => 12块 count 12 块; 600块 count 600 块
    每小时发电6.5度，转动一角可发电3.2度 => 6.5度 measure 6.5 kW.h/h; 3.2度 measure 3.2 kW.h
    PM2.5年均值25微克/立方米，211双一流高校 => 25微克 measure 25 ug/m3`,
  'rates by several units, by school years, and in lists': `
    每5公里加2元，每40公斤收60元 => 2元 money 0.4 CNY/km; 60元 money 1.5 CNY/kg
    每10天100元，每25公斤75元 => 100元 money 10 CNY/d; 75元 money 3 CNY/kg
    每科150元，学费6000元/学年，每生每学年900元 => 150元 money 150 CNY/科; 6000元 money 6000 CNY/学年; 900元 money 900 CNY/person.学年
    每亩施磷肥30公斤、钾肥12公斤 => 30公斤 measure 30 kg/[mu]; 12公斤 measure 12 kg/[mu]
    年接待游客300万人次，日处理污水5万吨，年日照2100小时 => 300万人次 count 3000000 人次/a; 5万吨 measure 50000 t/d; 2100小时 duration 2100 h/a
    家庭人均月收入低于2400元，年用水量90立方米 => 2400元 money 2400 CNY/person.mo under; 90立方米 measure 90 m3/a`,
  'bounds with what they include, of a thing in between, and of words that only look like hedges': `
    6周岁（含6周岁）以下，50万元（含）以上 => 6周岁 age 6 a under; 6周岁 age 6 a; 50万元 money 500000 CNY atLeast
    不到太阳的3%，不足总量的两成 => 3% percent 0.03 1 under; 两成 percent 0.2 1 under
    以三分之一为限，划破十余层布，10:45起飞 => 三分之一 percent 0.3333333333333333 1 atMost; 十余层 count 10..20 层; 10:45 time T10:45
    6月3日15时10分前后登陆 => 6月3日15时10分 date 2024-06-03T15:10 about
    到手价1899，底薪3500加提成 => 1899 number 1899; 3500 number 3500
    五年级三班有40人，朝九晚六，三次产业结构8.1:40.2:51.7 => 40人 count 40 人; 8.1 number 8.1; 40.2 number 40.2; 51.7 number 51.7`,
  'days of every week and of other calendars, trips, terms and years of reigns': `
    每周二至周五上午9时至下午5时，每周三次 => 上午9时 time T09:00; 下午5时 time T17:00; 三次 count 3 次/wk
    二月初二和八月十五，四日三晚的行程，一号墓 => 八月十五 date 2024-08-15; 四日 duration 4 d; 三晚 count 3 晚
    万历十七年（1589）六月初三生，顺治九年（1652）卒 => 1589 date 1589; 1652 date 1652
    自112年7月1日起，208年7月 => 112年7月1日 date 2023-07-01 since; 208年7月 date 0208-07
    每周六天工作制，第二卫视，三厅局 => 六天 duration 6 d/wk; 第二 ordinal 2
    出发前2个月申请，距地表0.8米 => 2个月 duration 2 mo; 0.8米 measure 0.8 m
    每单3到5元，亩施尿素15公斤，规格80克/尾，跑鞋39码 => 3到5元 money 3..5 CNY/单; 15公斤 measure 15 kg/[mu]; 80克 measure 80 g/尾; 39码 count 39 码
    10月29日（星期二）上午10时至下午4时，11月3日（周日）闭馆 => 10月29日（星期二）上午10时至下午4时 date 2024-10-29T10:00/2024-10-29T16:00; 11月3日 date 2024-11-03; 周日 date 2024-11-03
    租谷五十石，三石灰岩，最低按3元计收 => 五十石 count 50 石; 3元 money 3 CNY atLeast
    第八届、九届委员，用时9秒8 => 第八届 ordinal 8 届; 九届 ordinal 9 届; 9秒8 duration 9.8 s`,
  'what follows belongs to another number, or to a word': `
    跑了两年多不到八万公里，等了三天不到 => 两年多 duration 2..3 a; 八万公里 measure 80000 km under; 三天 duration 3 d under
    从280亿一路加到310亿，九千一度跌破 => 280亿 number 28000000000; 310亿 number 31000000000; 九千 number 9000
    印发之日起45日后施行，驱动为470版本 => 45日 duration 45 d
    “512”工程，含税（%）：31、27、19 => 31 number 31; 27 number 27; 19 number 19
    要点：1）收入端；2）成本端 => 
    年费从6万元压到了不到2万元 => 6万元 money 60000 CNY/a; 2万元 money 20000 CNY/a under
    自112年起編列，較111年增，給予25年30倍PE => 112年 date 2023 since; 111年 date 2022; 25年 date 2025; 30倍 multiple 30 x`,
}

describe('texts of several fields', () => {
  for (const [name, cases] of Object.entries(classes)) {
    it.each(cases.trim().split('\n').map((line) => line.trim().split(/ => ?/) as [string, string?]))(`${name}: %s`, (text, expected = '') => {
      expect(extract(text, { referenceDate: '2024-05-15' }).map(show).join('; ')).toBe(expected.replace(/ =>$/, ''))
    })
  }
})
