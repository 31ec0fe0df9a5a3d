/**
 * Traditional characters and full-width forms, and below each the character that the reader's tables are written in. Only what occurs in those tables is
 * here: this is no converter of scripts. Every pair is one UTF-16 unit for one, so that offsets stay. Their order means nothing: characters that
 * stand together in other tables stand together here, which a page's compression rewards.
 */
const from = '負債責擔麵鎮區鄉裡牆達裏亞爾場間層頁聰順啟寶復講迴臨電務語貨會簽預節紐質樓鐵鋼倉團維絲摺疊釦舊齣舉蓆錶點檔評擊發動機義稱額個鍾頭側種箇兌換馬進臺來週圍轉強風餘颱蘭羣島鎊記憶體烏茲別脹話較車嚮輪減線纔檯溫燒熱計項報祇僅約韆萬億價錢費紹聖興針對織銀銅獎輕級寬帶鹹豐兩國顯慶條銜處於禎寧搶斷聯響學時檻診氣壓標準歐圓連續韓圜幾內參數張隻佈為塊鏈樂曆貞觀長噸門幣淨佔親獨網農鉛襪詞階顧調陰歷際產庫侖賣貴畝産籃闆緯視見爲糰裝髮創訪賓餅磚驍銳麴綫讀單雙戀複歸龍雲侷勢聲頓構設葉號歲鮮權員訊嵗遠羅實開輛總東經掃閏組納緬應銭戶冊汙決沖沒並併兒屆昇爭係則帥後紅紀訂軍飛倆們師徑書純財陣偵問婦專將從捲捨敗斬晝桿殺現眾硃統終脩規這陸頂頃魚備勝喫尋渦湯無稅筆結給華著註証訴貼貳買貸隊黃傾傷塢媽損業當腦補該試資跡載運遊違過鈴鉅劃圖奪態槍漢滿漲緒罰與製認說趙趕閣鳴劇寫廠徵撐樣潤盤碼範緩衛衝談課豬賠鄰銷閱劑噹導戰擁據樹橋積縣艙諜謂貓輸辦選遲錯隨頻館鬨償儲營獲環瞭縮績虧賺賽購轂還鍋擴櫃瀏禮繞職蹟醫離題鬆懷矇穫繫繳臘證贊邊鏡關難類議贏鐘騰黨齡屬攝覽護躍彎籠聽籤變驗攬讓驟廳灣讚驢鑼衆牀釐貝萊諾盧剛倫麥濟魯岡謝堅薩撾蘇敘銖紙傳説夠壽廣帳賬幫採擋濃燈狀確穩窩筍糧編纖罵腳莊蓋薑藍蟲術論識郵醬鋰錄閃閲陽雞領飯養饋騎驅鬥鴻奬踰０１２３４５６７８９％／＋－．～￥＄￡﹒﹪﹕'
const into = '负债责担面镇区乡里墙达里亚尔场间层页聪顺启宝复讲回临电务语货会签预节纽质楼铁钢仓团维丝折叠扣旧出举席表点档评击发动机义称额个钟头侧种个兑换马进台来周围转强风余台兰群岛镑记忆体乌兹别胀话较车向轮减线才台温烧热计项报只仅约千万亿价钱费绍圣兴针对织银铜奖轻级宽带咸丰两国显庆条衔处于祯宁抢断联响学时槛诊气压标准欧圆连续韩圆几内参数张只布为块链乐历贞观长吨门币净占亲独网农铅袜词阶顾调阴历际产库仑卖贵亩产篮板纬视见为团装发创访宾饼砖骁锐曲线读单双恋复归龙云局势声顿构设叶号岁鲜权员讯岁远罗实开辆总东经扫闰组纳缅应钱户册污决冲没并并儿届升争系则帅后红纪订军飞俩们师径书纯财阵侦问妇专将从卷舍败斩昼杆杀现众朱统终修规这陆顶顷鱼备胜吃寻涡汤无税笔结给华着注证诉贴贰买贷队黄倾伤坞妈损业当脑补该试资迹载运游违过铃巨划图夺态枪汉满涨绪罚与制认说赵赶阁鸣剧写厂征撑样润盘码范缓卫冲谈课猪赔邻销阅剂当导战拥据树桥积县舱谍谓猫输办选迟错随频馆哄偿储营获环了缩绩亏赚赛购毂还锅扩柜浏礼绕职迹医离题松怀蒙获系缴腊证赞边镜关难类议赢钟腾党龄属摄览护跃弯笼听签变验揽让骤厅湾赞驴锣众床厘贝莱诺卢刚伦麦济鲁冈谢坚萨挝苏叙铢纸传说够寿广帐账帮采挡浓灯状确稳窝笋粮编纤骂脚庄盖姜蓝虫术论识邮酱锂录闪阅阳鸡领饭养馈骑驱斗鸿奖逾0123456789%/+-.~¥$£.%:'

let table: Uint16Array | undefined

const build = (): Uint16Array => {
  const to = new Uint16Array(65536)
  for (let i = 0; i < from.length; i++) to[from.charCodeAt(i)] = into.charCodeAt(i)
  for (let c = 0xff21; c <= 0xff3a; c++) to[c] = c - 0xfee0
  for (let c = 0xff41; c <= 0xff5a; c++) to[c] = c - 0xfee0
  return to
}

/** The text with variants written as the tables have them, unit by unit; the same string where there are none. */
export const foldVariants = (text: string): string => {
  table ??= build()
  const n = text.length
  let i = 0
  while (i < n && table[text.charCodeAt(i)] === 0) i++
  if (i === n) return text
  let out = text.slice(0, i)
  const units = new Uint16Array(Math.min(n - i, 8192))
  while (i < n) {
    const length = Math.min(n - i, units.length)
    for (let k = 0; k < length; k++) {
      const c = text.charCodeAt(i + k)
      units[k] = table[c] || c
    }
    out += String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[])
    i += length
  }
  return out
}
