/** What a measure word counts: people, characters, shares, or things of its own sort. */
export type Counts = 'person' | 'char' | 'share' | 'each'

/** Words by what they count; `台/臺` gives both scripts, where `traditional` does not know the character. */
const table: Record<Counts, string> = {
  person: '人 名 位 员 口 口人 人次 人份',
  char: '字 个字 汉字 个汉字 字符',
  share: '股',
  // In the order: general; firms and places; machines and vehicles; living things; writings; events; groups and packages; medicine; parts, shapes, marks; vessels.
  each: `
    个 箇 只 件 样 种 类 项 款 型 批
    家 所 座 栋/棟 幢 间 处 户 层 国 站 室 床 席 桌 摊/攤 村 省 市 县
    台/臺 部 辆 架 艘 列 节 枚 颗/顆 粒 块 片 张 卡 套 副 具 把 支 枝 根 条 盏/盞 面 扇 顶 杆 挺 尊 发 核 节点 机柜 机位 卡时 卡小时 GPU时 GPU小时
    头 匹 尾 羽 株 棵 朵 丛/叢 穗 瓣
    本 册 卷 篇 首 幅 封 份 页 行 段 章 句 则 帖 版 期 集 曲 帧/幀 词 道 题 单 票 笔 宗 案 桩/樁 起 参数 个参数
    次 回 趟 遍 场 轮 届 例 顿 番 步 局 球 胜 负 盘 通 声 程 班 架次 车次 班次 频次 场次 台次/臺次 辆次 件次 户次
    对 双 组 群 队 排 串 打 捆 束 包 箱 盒 袋 瓶 罐 筐 笼 篮 板 沓 叠 摞 堆 车 船 柜 批次 标准箱 标箱
    剂 剂次 针 针次 疗程/療程 服 丸 味
    斗 滴 团 缕/縷 截 丝 环 圈 维 级 档 门 席位 名额 岗位/崗位 工位 车位 学分 学时 课时 点 平
    杯 碗 汤匙 茶匙 大匙 小匙 大勺 小勺 盆 壶/壺 锅 缸 碟 勺 匙 池 仓`,
}

/** Measure words by what they count, each in simplified script, then in traditional script where the table has it. */
export const classifierWords = (): readonly (readonly [counts: Counts, spellings: readonly string[]])[] => (Object.keys(table) as Counts[]).flatMap((counts) =>
  table[counts].trim().split(/\s+/).map((entry) => [counts, entry.split('/')] as const))
