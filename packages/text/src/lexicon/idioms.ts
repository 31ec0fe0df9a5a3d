/**
 * Words and names that begin with a numeral and hold no number: on each line the numeral, then how each word goes on. A word that may be followed by a unit
 * of its own (十分钟) is followed by `|` and the characters after which it is not this word.
 */
const words = `
四 平 轮驱动 处 个自信 个意识 个全面 人帮 周 通 大发明 不像 大名着 六分 环
一 日三秋 日三餐 种 样 起 片 点|点一二三四五六七八九十零〇○半左右钟多整刻0 年一度 度|电 点一滴 点一定 点一点 半天 天天 句 声 刀两 成不变 波三折 年四季 步一步 步步 席 股 元化 环 块|钱五六七八九一二三四的左 枝独秀 次性 期 对 对一 比一 双 套 段 五一十 角|钱二三四五六七八九 九八九年春 分|钱钟半 分为二 毛不拔
百 家姓 分百 家争鸣 家乐 家讲坛 发百中 胜 度 年|树 年树人 里香 里挑一 日 米 万富翁 亿补贴 步 分之百分
九 章算 晚六 晚五 牛一毛 晚九 九八十一 一八 死一生 年义务 三学社
五 位一体 一|折 四|折 花八门 角大楼 环 台山 年计划 人制 毛党 大湖 十铃 年规划 棵松
二 十四孝 十一世纪经济 十四史 十四节气 十大 期 次开发 次函数 次元 元 叠 毛子 环 锅头 人转 十届
三 次产 班倒 番五次 番两次 天两头 三两两 期 明 门 角 步 只松鼠 七|折 八|折 九|折 缺一 一集团 一重工 元锂 元电 元牛 元桥 元食 元股 元里 元组 大战役 元正 十六计 五成群 元前驱 元区 元催 元材 六零 段论 元论 元乳 轮车 包 个代表 通 位一体 百六十行 环 字经 脚两步 步两步
两 个维护 个确立 市 样
六 盘水 里桥 一|折 四|折零〇一二三四五六七八九 环
七 天酒店 天连锁 人制 匹狼 台河 大姑 大奇迹 七|折年 月流火
十 几年如一日 点读书 六进 分|之钟| 字 四五 三陵 五五 二五 三五 一五 万火急 里洋场 里河 全十美 月怀胎 月革命 有八九 九届 八届 九大 八大 八般 年寒窗 年树木 数年来的
八 字相 里庄 字胡 字没 字不 字要 字命 字还 一|年折 九不离十 九十枝 仙
2 1世纪经济 1世纪不动产 11双
千 千万万 万不 万别 万要 年 篇一律 载难逢 斤顶 层 亿级 兆 人计划 人一面 人千面 元机 里 家万户 分点|一
万 一 分|之 万|分 年 顷 家 人空巷 户 千 岁 里 元户 卷
亿 欧 万 元级
兆 头
零 部件 件 组件 日 一万物
几 分 点
数 列 位 一数二 组
伍 佰|元圆块万亿零伍陆柒捌玖壹贰叁肆拾參参个家台人
拾 起
`

/** Two characters as one number: most words of this list begin with one of a dozen numerals, and differ in the second character. */
const pair = (text: string, at: number): number => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1)

const build = (): Map<number, (readonly [word: string, except: string])[]> => {
  const found = new Map<number, (readonly [string, string])[]>()
  for (const line of words.trim().split('\n')) {
    const [numeral = '', ...entries] = line.split(' ')
    for (const entry of entries) {
      const [rest = '', except = ''] = entry.split('|')
      const word = numeral + rest
      const list = found.get(pair(word, 0)) ?? []
      list.push([word, except])
      found.set(pair(word, 0), list.sort((a, b) => b[0].length - a[0].length))
    }
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
    // 三八○億 is read figure by figure
    if (next === '' || !(except + '〇○').includes(next)) return at + word.length
  }
  return 0
}
