/**
 * Traditional characters and full-width forms, and below each the character that the reader's tables are written in. Only what occurs in those tables is
 * here: this is no converter of scripts. Every pair is one UTF-16 unit for one, so that offsets stay. Their order means nothing: characters that
 * stand together in other tables stand together here, which a page's compression rewards.
 */
const from = '務語貨會慶鎮區鄉裡牆迴場間層頁葉門裏亞爾債責擔麵蘭羣島鎊強風餘臺齣舉蓆錶韆萬億準評發簽預節紐個參數兌換馬達約僅箇鍾頭義稱額髮動機銀銅獎質樓鐵鋼號時點脹話車進颱來疊釦舊嚮輪減計歲張祇鮮圓餅磚權價長員烏茲線纔歐圜寬帶輕級聲頓報訊聖曆紹興週嵗網農遠視詞階佈羅幾內團裝韓國記憶體訪賓貞觀負實構設錢費陰歷開擊圍轉輛檯產總熱單際産氣溫鉛襪見為側種東經掃摺雙戀電闆聯響鹹豐顧調親獨檻診閏驍銳搶斷組對維納賣貴淨佔連續庫侖緬幣寶應條銜塊銭復歸戶冊汙別決沖沒並併兒兩屆於昇爭係侷則帥後紅紀訂軍飛倆們倉師徑書畝純財針陣隻偵問婦專將從捲捨敗啟斬晝桿殺現眾硃統終脩處規這陸頂頃魚備創勝喫尋渦湯無稅筆結絲給華著註証訴貼貳買貸隊項順黃傾傷勢塢媽損業當腦補該試資跡載運遊違過鈴鉅劃圖奪態槍漢滿漲禎緒罰與製認說趙趕閣鳴劇寫廠徵撐樣標樂潤盤碼範緯緩衛衝複談課豬賠鄰銷閱劑噹噸學導戰擁據樹橋燒積縣艙諜謂貓輸辦選遲錯隨頻館鬨龍償儲壓檔營獲環瞭縮績臨虧講賺賽購轂還鍋擴櫃瀏禮織繞職蹟醫離題鬆懷矇穫繫繳臘證贊邊鏡鏈關難類麴籃糰議贏鐘騰黨齡屬攝覽護躍彎籠聽讀籤變顯驗攬讓驟廳灣讚驢鑼衆牀釐貝萊諾盧剛倫麥濟魯岡謝堅薩撾蘇敘銖紙傳爲綫説夠寧壽雲廣聰帳賬幫採擋濃燈狀確穩窩筍糧編纖罵腳莊蓋薑藍蟲術論識郵醬鋰錄閃閲陽雞領飯養饋騎驅鬥鴻奬踰０１２３４５６７８９％／＋－．～￥＄￡﹒﹪﹕'
const into = '务语货会庆镇区乡里墙回场间层页叶门里亚尔债责担面兰群岛镑强风余台出举席表千万亿准评发签预节纽个参数兑换马达约仅个钟头义称额发动机银铜奖质楼铁钢号时点胀话车进台来叠扣旧向轮减计岁张只鲜圆饼砖权价长员乌兹线才欧圆宽带轻级声顿报讯圣历绍兴周岁网农远视词阶布罗几内团装韩国记忆体访宾贞观负实构设钱费阴历开击围转辆台产总热单际产气温铅袜见为侧种东经扫折双恋电板联响咸丰顾调亲独槛诊闰骁锐抢断组对维纳卖贵净占连续库仑缅币宝应条衔块钱复归户册污别决冲没并并儿两届于升争系局则帅后红纪订军飞俩们仓师径书亩纯财针阵只侦问妇专将从卷舍败启斩昼杆杀现众朱统终修处规这陆顶顷鱼备创胜吃寻涡汤无税笔结丝给华着注证诉贴贰买贷队项顺黄倾伤势坞妈损业当脑补该试资迹载运游违过铃巨划图夺态枪汉满涨祯绪罚与制认说赵赶阁鸣剧写厂征撑样标乐润盘码范纬缓卫冲复谈课猪赔邻销阅剂当吨学导战拥据树桥烧积县舱谍谓猫输办选迟错随频馆哄龙偿储压档营获环了缩绩临亏讲赚赛购毂还锅扩柜浏礼织绕职迹医离题松怀蒙获系缴腊证赞边镜链关难类曲篮团议赢钟腾党龄属摄览护跃弯笼听读签变显验揽让骤厅湾赞驴锣众床厘贝莱诺卢刚伦麦济鲁冈谢坚萨挝苏叙铢纸传为线说够宁寿云广聪帐账帮采挡浓灯状确稳窝笋粮编纤骂脚庄盖姜蓝虫术论识邮酱锂录闪阅阳鸡领饭养馈骑驱斗鸿奖逾0123456789%/+-.~¥$£.%:'

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
