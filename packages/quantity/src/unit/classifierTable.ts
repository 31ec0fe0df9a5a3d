/** A Chinese measure word, or a noun that counts without one (参数, 字). */
export interface Classifier {
  /** As written in simplified script. */
  readonly word: string
  /** As written in traditional script; the same where the scripts do not differ. */
  readonly hant: string
  /** What it counts: people, characters, shares, or things of its own sort. */
  readonly counts: 'person' | 'char' | 'share' | 'each'
}

/** Words by what they count; `个/個` gives both scripts. */
const table: Record<Classifier['counts'], string> = {
  person: '人 名 位 员/員 口 口人 人次 人份',
  char: '字 个字/個字 汉字/漢字 个汉字/個漢字 字符',
  share: '股',
  // In the order: general; firms and places; machines and vehicles; living things; writings; events; groups and packages; medicine; parts, shapes, marks; vessels.
  each: `
    个/個 箇 只/隻 件 样/樣 种/種 类/類 项/項 款 型 批
    家 所 座 栋/棟 幢 间/間 处/處 户/戶 层/層 国/國 站 室 床 席 桌 摊/攤 村 省 市 县/縣
    台/臺 部 辆/輛 架 艘 列 节/節 枚 颗/顆 粒 块/塊 片 张/張 卡 套 副 具 把 支 枝 根 条/條 盏/盞 面 扇 顶/頂 杆/桿 挺 尊 发/發 核 节点/節點 机柜/機櫃 机位/機位
    头/頭 匹 尾 羽 株 棵 朵 丛/叢 穗 瓣
    本 册/冊 卷 篇 首 幅 封 份 页/頁 行 段 章 句 则/則 帖 版 期 集 曲 帧/幀 词/詞 道 题/題 单/單 票 笔/筆 宗 案 桩/樁 起 参数/參數 个参数/個參數
    次 回 趟 遍 场/場 轮/輪 届/屆 例 顿/頓 番 步 局 球 胜/勝 负/負 盘/盤 通 声/聲 程 班 架次 车次/車次 班次 频次/頻次 场次/場次 台次/臺次 辆次/輛次 件次 户次/戶次
    对/對 双/雙 组/組 群 队/隊 排 串 打 捆 束 包 箱 盒 袋 瓶 罐 筐 笼/籠 篮/籃 板 沓 叠/疊 摞 堆 车/車 船 柜/櫃 批次 标准箱/標準箱 标箱/標箱
    剂/劑 剂次/劑次 针/針 针次/針次 疗程/療程 服 丸 味
    斗 滴 团/團 缕/縷 截 丝/絲 环/環 圈 维/維 级/級 档/檔 门/門 席位 名额/名額 岗位/崗位 工位 车位/車位 学分/學分 学时/學時 课时/課時 点/點 平
    杯 碗 汤匙/湯匙 茶匙 大匙 小匙 大勺 小勺 盆 壶/壺 锅/鍋 缸 碟 勺 匙 池 仓/倉`,
}

const readClassifiers = (): readonly Classifier[] => (Object.keys(table) as Classifier['counts'][]).flatMap((counts) =>
  table[counts].trim().split(/\s+/).map((entry) => {
    const [word = '', hant = word] = entry.split('/')
    return { word, hant, counts }
  }))

/** Read off the table when first asked for, so that an import of the package costs nothing. */
let made: readonly Classifier[] | undefined

/**
 * Chinese measure words (量词), and the few nouns that count without one.
 *
 * A word is a unit as it stands (`quantity(200, '家')`). In unit algebra 人, 名, 位, 员 and 口 are all the unit `person`, 字 is `char` and 股 is `share`;
 * 人次 (visits) and every word for things are dimensions of their own, so that 家 and 台 never add up; both scripts of one word are the same dimension.
 *
 * @see https://lw33.cn/article/9a64fb5bf83644055ab25069.html counting and measuring words told apart; the measures are in `unitTable`
 */
export const classifierTable = (): readonly Classifier[] => made ??= readClassifiers()
