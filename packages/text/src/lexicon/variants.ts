/**
 * Traditional characters and full-width forms, and below each the character that the reader's tables are written in. Only what occurs in those tables is
 * here: this is no converter of scripts. Every pair is one UTF-16 unit for one, so that offsets stay.
 */
const from = '內戶冊汙佔佈兌別決沖沒見車並來併侖兒兩屆於昇東爭長門係侷則帥後為祇紅紀約計訂貞負軍頁風飛倆們個倉員島師徑時書氣畝純紐級納記訊財迴針陣隻馬偵側務動區參問國婦專將帶張強從捲掃捨敗啟斬晝桿條殺淨現產眾硃統組終脩處規訪設貨這連釦陸陰頂頃魚備創勝單喫圍場報尋幾復換減渦湯無發稅筆結絲給脹華著視註評詞証訴診貼貳費貴買貸週進開間隊階項順黃債僅傾傷勢圓塊塢媽損會業歲溫準當萬節經義腦葉號補裝裡該試話資跡載農運遊達違過鈴鉅電預頓劃團圖奪實對幣態構槍漢滿漲禎種稱箇網維緒罰臺與蓆製語認說賓趙趕輕遠銀銅銜閣際颱鳴億價劇寬寫層廠徵慶撐數樣標樓樂歐潤熱獎盤碼範緯線緩衛衝複談課調豬賠賣質輛輪鄰銷閱餘髮劑噹噸學導憶戰擁據擔曆樹橋機歷燒獨磚積縣艙親諜謂貓輸辦選遲錶錯錢隨頻頭館鬨龍償儲壓應擊檔營牆獲環瞭縮績總聲聯臨舉虧講賺賽購轂還鍋鍾闆韓點嚮擴櫃檻檯歸瀏禮織繞職舊豐蹟轉醫鎊離雙額題鬆懷矇穫簽繫羅繳臘證贊邊鏡鏈關難類麴寶籃糰議贏鐘騰鹹麵黨齣齡屬攝續覽護躍響顧彎權疊籠聽讀戀籤纔變顯驗體攬讓韆驟廳灣觀讚驢鑼裏圜銭衆牀釐茲爾庫貝亞萊諾盧剛倫麥濟蘭魯岡謝鮮堅薩撾緬烏蘇聖敘銖紙傳爲産綫羣説夠寧興紹壽雲廣聰鎮鄉帳賬幫採搶摺擋斷濃燈狀確穩窩筍糧編纖罵腳莊蓋薑藍蟲術襪論識責郵醬鉛銳鋰鋼錄閃閲陽雞鐵領飯餅養饋騎驅驍鬥鴻嵗奬踰０１２３４５６７８９％／＋－．～￥＄￡﹒﹪﹕'
const into = '内户册污占布兑别决冲没见车并来并仑儿两届于升东争长门系局则帅后为只红纪约计订贞负军页风飞俩们个仓员岛师径时书气亩纯纽级纳记讯财回针阵只马侦侧务动区参问国妇专将带张强从卷扫舍败启斩昼杆条杀净现产众朱统组终修处规访设货这连扣陆阴顶顷鱼备创胜单吃围场报寻几复换减涡汤无发税笔结丝给胀华着视注评词证诉诊贴贰费贵买贷周进开间队阶项顺黄债仅倾伤势圆块坞妈损会业岁温准当万节经义脑叶号补装里该试话资迹载农运游达违过铃巨电预顿划团图夺实对币态构枪汉满涨祯种称个网维绪罚台与席制语认说宾赵赶轻远银铜衔阁际台鸣亿价剧宽写层厂征庆撑数样标楼乐欧润热奖盘码范纬线缓卫冲复谈课调猪赔卖质辆轮邻销阅余发剂当吨学导忆战拥据担历树桥机历烧独砖积县舱亲谍谓猫输办选迟表错钱随频头馆哄龙偿储压应击档营墙获环了缩绩总声联临举亏讲赚赛购毂还锅钟板韩点向扩柜槛台归浏礼织绕职旧丰迹转医镑离双额题松怀蒙获签系罗缴腊证赞边镜链关难类曲宝篮团议赢钟腾咸面党出龄属摄续览护跃响顾弯权叠笼听读恋签才变显验体揽让千骤厅湾观赞驴锣里圆钱众床厘兹尔库贝亚莱诺卢刚伦麦济兰鲁冈谢鲜坚萨挝缅乌苏圣叙铢纸传为产线群说够宁兴绍寿云广聪镇乡帐账帮采抢折挡断浓灯状确稳窝笋粮编纤骂脚庄盖姜蓝虫术袜论识责邮酱铅锐锂钢录闪阅阳鸡铁领饭饼养馈骑驱骁斗鸿岁奖逾0123456789%/+-.~¥$£.%:'

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
