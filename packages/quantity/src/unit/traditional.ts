/** Characters of traditional script, each before the simplified one that the tables write in its place. */
const pairs = `
釐厘 茲兹 爾尔 庫库 貝贝 亞亚 萊莱 諾诺 盧卢 剛刚 倫伦 麥麦 濟济 蘭兰 魯鲁 岡冈 謝谢 鮮鲜 堅坚 薩萨 撾挝 緬缅 烏乌 蘇苏 聖圣 敘叙 銖铢 員员 個个 漢汉 隻只 樣样 種种 類类 項项 間间 處处 戶户 層层 國国
縣县 輛辆 節节 塊块 張张 條条 頂顶 桿杆 發发 點点 機机 櫃柜 頭头 冊册 頁页 則则 詞词 題题 單单 筆笔 參参 數数 場场 輪轮 屆届 頓顿 勝胜 負负 盤盘 聲声 車车 頻频 對对 雙双 組组 隊队 籠笼 籃篮 疊叠 標标
準准 劑剂 針针 團团 絲丝 環环 維维 級级 檔档 門门 額额 學学 時时 課课 湯汤 鍋锅 倉仓 納纳 碼码 華华 畝亩 頃顷 侖仑 噸吨 長长 兩两 錢钱 擔担 鐘钟 週周 禮礼 載载 開开 攝摄 氣气 壓压 電电 熱热 馬马 歐欧
運运 聯联 寬宽 幣币 換换 羅罗 圓圆 達达 鎊镑 島岛 幾几 內内 買买 約约 韓韩 圖图 來来 紐纽 賓宾 別别 東东 權权 贊赞 紀纪 轉转 紙纸 愛爱 貨货 葉叶 萬万 億亿`

let map: Map<string, string> | undefined

/** A name of the tables in traditional characters. Only what occurs there is known: this is no converter of scripts. */
export const traditional = (name: string): string => {
  map ??= new Map(pairs.trim().split(/\s/).map(([hant = '', hans = '']) => [hans, hant]))
  return Array.from(name, (character) => map!.get(character) ?? character).join('')
}
