/**
 * Words and names that begin with a numeral and hold no number. A word that may be followed by a unit of its own (十分钟) is followed by `|` and the
 * characters after which it is not this word.
 */
const words = `四轮驱动 一日三秋 百家讲坛 九九八十一 五位一体 一种 一样 一起 一点|点一二三四五六七八九十零〇○半左右钟多整刻0 一度|电 一点一定 一点一滴 一点一点 一半天 一句 一声 一股 一片 一元化 一成不变 一波三折 一日三餐 一年一度 一年四季 一分为二 一步步 一步一步 一席 一环 一段
一块|钱五六七八九一二三四的左 一枝独秀 一次性 一对一 一比一 一期 一对 一双 一套 一角|钱二三四五六七八九 一分|钱钟半 一毛不拔 一五一十 一九八九年春 二十四节气 二十四史 二十四孝 二期 二元 二叠 三番五次 三番两次 三天两头 三三两两 三期 三明 三门 三角 三步
三十六计 三七|折 三八|折 三五成群 三只松鼠 三一重工 三一集团 三元锂 三元电 三元材 三元正 三元前驱 三元桥 三元里 三元区 三元食 三元牛 三元股 三元组 三元论 三元乳 三元催 三轮车 三包 三个代表 四个全面 四个自信 四个意识 两个维护 两个确立 三通 三位一体 三九|折 三缺一 三六零 三大战役 四处 四周 四通 四平 四大发明 四不像
四大名着 五一|折 五四|折 五花八门 五角大楼 五台山 五毛党 五大湖 五十铃 五年规划 五年计划 六一|折 六盘水 六四|折零〇一二三四五六七八九 七七|折年 七匹狼 七天酒店 七天连锁 十点读书 二锅头 十六进 二毛子 三段论 三字经 百家姓 百发百中 三百六十行 百年树人 二次函数 二次开发
二次元 四人帮 四六分 五人制 七人制 八字胡 九章算 七台河 五棵松 六里桥 八里庄 十里河 一刀两 一天天 二环 三环 四环 五环 六环 二人转 百里香 三脚两步 三步两步 八字要 八字没 八字命 八字相 八字不 八字还 七大奇迹 七大姑 七月流火 八一|年折
八九不离十 八九十枝 八仙 九牛一毛 九死一生 九年义务 21世纪经济 21世纪不动产 二十一世纪经济 九一八 九三学社 十分|之钟| 十字 十全十美 十三陵 十三五 十四五 十五五 十二五 十一五 十有八九 十万火急 十里洋场 十月革命 十八大 十九大 二十大 十九届 十八届 二十届 十八般 十月怀胎 十年寒窗 十年树木 十数年来的 十几年如一日 百度
百分百 百家乐 百家争鸣 百年|树 百胜 百里挑一 百日 百米 百万富翁 百亿补贴 百步 千万不 千万别 千万要 千年 千里 千家万户 千篇一律 千载难逢 千斤顶 千层 千千万万 千人千面 千亿级 千人一面 千兆 千人计划 千元机 万一 万里 万分|之 万岁 万千
万万|分 万年 万户 万家 万人空巷 万元户 万卷 万顷 亿欧 亿万 亿元级 兆头 零件 零部件 零日 两市 两样 几分 几点 数一数二 数位 数列 数组 伍佰|元圆块万亿零伍陆柒捌玖壹贰叁肆拾个家台人 拾起 千分点|一 百分之百分`

/** Two characters as one number: most words of this list begin with one of a dozen numerals, and differ in the second character. */
const pair = (text: string, at: number): number => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1)

const build = (): Map<number, (readonly [word: string, except: string])[]> => {
  const found = new Map<number, (readonly [string, string])[]>()
  for (const entry of words.split(/\s+/)) {
    const [word = '', except = ''] = entry.split('|')
    const list = found.get(pair(word, 0)) ?? []
    list.push([word, except])
    found.set(pair(word, 0), list.sort((a, b) => b[0].length - a[0].length))
  }
  return found
}

let index: Map<number, (readonly [word: string, except: string])[]> | undefined

/** The end of the word at `at` that only looks like a numeral, or 0. */
export const idiomAt = (text: string, at: number): number => {
  index ??= build()
  const list = index.get(pair(text, at))
  if (!list) return 0
  for (const [word, except] of list) {
    if (!text.startsWith(word, at)) continue
    const next = text.charAt(at + word.length)
    if (except === '' || next === '' || !except.includes(next)) return at + word.length
  }
  return 0
}
