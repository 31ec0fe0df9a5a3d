/** What a quantity can be a quantity of. */
export interface Metric {
  readonly id: string
  readonly en: string
  readonly zh: string
  /** The words by which texts call it; the longest that fits wins. */
  readonly words: readonly string[]
  /** The kinds of mention that can state it. */
  readonly kinds: readonly string[]
  /** The counting units that it takes, where it takes counts; any where absent. */
  readonly units?: readonly string[]
  /** It is a change, of the metric named before it: 净利润同比下降4.1%. */
  readonly change?: true
  /** It measures percentage points and basis points only. */
  readonly points?: true
  /** The metric of which a ratio is a share: net margin is one of revenue. */
  readonly of?: string
  /** The metrics of the dataset's claims that say the same. */
  readonly claims?: readonly string[]
}

const MONEY = ['money', 'percent'] as const
const COUNT = ['count', 'number', 'percent'] as const
const PERSONS = ['人', '名', '位', '人次', '户', '个', ''] as const
const FIRMS = ['家', '间', '个', '名', ''] as const
const LENGTH = ['duration'] as const
const SIZE = ['measure', 'count', 'number'] as const

/** The metrics that texts on technology and business state most, with the words for them. A word belongs to one metric only. */
export const metrics: readonly Metric[] = [
  { id: 'rd_expense', en: 'R&D spending', zh: '研发投入', kinds: MONEY, words: ['研发投入', '研发费用', '研发支出', '研发经费', '研发开支', '研发上面的投入', '研发'], claims: ['rd_expense'] },
  { id: 'capital_expenditure', en: 'capital expenditure', zh: '资本开支', kinds: MONEY, words: ['资本开支', '资本支出'] },
  { id: 'investment', en: 'investment', zh: '投入', kinds: MONEY, words: ['投入', '投资', '注资', '追加', '投了'], claims: ['investment', 'cumulative_investment', 'funding_round'] },
  { id: 'funding', en: 'funding', zh: '融资', kinds: MONEY, words: ['融资', '募资', '募得', '筹资', '募集资金', '募集'], claims: ['funding_round', 'funding_total', 'cumulative_investment'] },
  { id: 'valuation', en: 'valuation', zh: '估值', kinds: MONEY, words: ['估值', '市值'], claims: ['valuation'] },
  { id: 'ad_revenue', en: 'advertising revenue', zh: '广告收入', kinds: MONEY, words: ['广告收入', '广告的收入', '广告营收', '广告业务收入', '广告市场'], claims: ['ad_revenue', 'ad_revenue_upper_bound', 'required_market_share'] },
  { id: 'revenue', en: 'revenue', zh: '收入', kinds: MONEY, words: ['收入', '营收', '营业收入', '销售额', '年化收入', '订阅收入', '接口收入', '进账', '创收'], claims: ['annual_revenue', 'revenue', 'implied_revenue'] },
  { id: 'profit', en: 'profit', zh: '利润', kinds: MONEY, words: ['利润', '净利润', '净利', '毛利', '盈利', '税后纯益', '纯益', '税后净利'] },
  { id: 'loss', en: 'loss', zh: '亏损', kinds: MONEY, words: ['亏损', '净亏损', '缺口'] },
  { id: 'exchange_rate', en: 'exchange rate', zh: '汇率', kinds: ['number'], words: ['汇率', '汇价', '中间价'] },
  { id: 'gross_margin', en: 'gross margin', zh: '毛利率', kinds: ['percent'], words: ['毛利率'], of: 'revenue' },
  { id: 'net_margin', en: 'net margin', zh: '净利率', kinds: ['percent'], words: ['净利率', '净利润率', '利润率', '销售净利率'], of: 'revenue' },
  { id: 'rd_intensity', en: 'R&D intensity', zh: '研发费用率', kinds: ['percent'], words: ['研发费用率', '研发投入占比', '研发强度'], of: 'revenue' },
  { id: 'payout_ratio', en: 'payout ratio', zh: '分红比例', kinds: ['percent'], words: ['分红比例', '分红率', '派息率', '派息比率', '股利支付率'], of: 'profit' },
  { id: 'training_cost', en: 'training cost', zh: '训练成本', kinds: MONEY, words: ['训练成本', '训练费用', '训练一次', '训练开销'], claims: ['training_cost'] },
  { id: 'cost', en: 'cost', zh: '成本', kinds: MONEY, words: ['成本', '费用', '开支', '支出', '花费', '开销', '花掉'], claims: ['training_cost', 'annual_licence_fee'] },
  { id: 'licence_fee', en: 'licence fee', zh: '许可费', kinds: MONEY, words: ['许可费', '使用费', '年使用费', '授权费'], claims: ['annual_licence_fee', 'monthly_price'] },
  { id: 'price', en: 'price', zh: '价格', kinds: ['money', 'percent', 'multiple'], words: ['价格', '售价', '定价', '报价', '单价', '卖到', '卖出', '收费', '付费', '月费', '租价', '价'], claims: ['monthly_price', 'unit_price', 'price'] },
  { id: 'price_change', en: 'price change', zh: '价格变动', kinds: ['percent', 'multiple'], words: ['便宜', '降价', '涨价', '优惠', '打折'] },
  { id: 'daily_active_users', en: 'daily active users', zh: '日活跃用户', kinds: COUNT, words: ['日活', '日活跃用户', 'DAU', '独立访客', '每日活跃用户'], units: PERSONS, claims: ['daily_active_users', 'assumed_daily_active_users'] },
  { id: 'monthly_active_users', en: 'monthly active users', zh: '月活跃用户', kinds: COUNT, words: ['月活', '月活跃用户', 'MAU'], units: PERSONS, claims: ['monthly_active_users', 'cumulative_users'] },
  { id: 'paying_users', en: 'paying users', zh: '付费用户', kinds: COUNT, words: ['付费用户', '付费会员', '订阅用户', '订阅者', '支付', '愿意付费'], units: PERSONS, claims: ['paying_users'] },
  { id: 'conversion_rate', en: 'conversion rate', zh: '转化率', kinds: ['percent'], words: ['转化率', '付费率', '付费用户转化率', '付费转化率'], claims: ['paying_conversion_rate'] },
  { id: 'users', en: 'users', zh: '用户', kinds: COUNT, words: ['用户', '累计用户', '注册用户', '用户数', '开发者'], units: PERSONS, claims: ['cumulative_users', 'users', 'developers'] },
  { id: 'customers', en: 'customers', zh: '客户', kinds: COUNT, words: ['客户', '企业客户'], units: [...FIRMS, '位', '人'], claims: ['client_count'] },
  { id: 'visits', en: 'visits', zh: '访问量', kinds: [...COUNT, 'multiple'], words: ['访问量', '访问', '访问次数', '浏览量'], units: ['次', '人次', ''], claims: ['visits', 'visits_growth_mom', 'assumed_visits'] },
  { id: 'calls', en: 'calls', zh: '调用量', kinds: COUNT, words: ['调用', '调用量', '提问', '对话', '搜索次数'], units: ['次', '个', ''] },
  { id: 'market_share', en: 'market share', zh: '市场份额', kinds: ['percent', 'multiple'], words: ['市场份额', '份额', '市占率', '切到', '切走', '分走', '拿下', '市场'], claims: ['share_of_robot_market', 'required_market_share', 'market_share'] },
  { id: 'share', en: 'share', zh: '占比', kinds: ['percent', 'multiple'], words: ['占比', '比重', '占', '占据'], claims: ['share_of_robot_market', 'required_market_share', 'market_share'] },
  { id: 'growth', en: 'growth', zh: '增长', kinds: ['percent', 'multiple'], words: ['同比增长', '环比增长', '增长', '增幅', '增速', '上涨', '涨幅', '同比', '环比', '成长', '季增', '年增', '月增'], change: true, claims: ['visits_growth_mom', 'growth'] },
  { id: 'decline', en: 'decline', zh: '下降', kinds: ['percent', 'multiple'], words: ['同比下降', '环比下降', '同比减少', '同比下滑', '下降', '下滑', '下跌', '减少', '降幅', '跌幅', '季减', '年减', '月减'], change: true },
  { id: 'rise_in_points', en: 'rise', zh: '上升', kinds: ['percent'], words: ['提高', '提升', '上升', '扩大', '上调', '加息'], change: true, points: true },
  { id: 'fall_in_points', en: 'fall', zh: '降低', kinds: ['percent'], words: ['降低', '收窄', '回落', '下调', '降息'], change: true, points: true },
  { id: 'parameters', en: 'parameters', zh: '参数量', kinds: COUNT, words: ['参数', '参数量', '参数规模'], claims: ['parameters'] },
  { id: 'tokens', en: 'tokens', zh: 'token数', kinds: COUNT, words: ['token', 'tokens', '训练数据', '语料', '上下文'], units: ['token', '个', '字', '词', ''] },
  { id: 'servers', en: 'servers', zh: '服务器', kinds: COUNT, words: ['服务器'], units: ['台', '套', '个', ''], claims: ['servers_required'] },
  { id: 'chips', en: 'chips', zh: '芯片', kinds: COUNT, words: ['芯片', 'GPU', '显卡', '加速卡', '算力卡', '集群'], units: ['颗', '张', '块', '片', '枚', '卡', '个', ''], claims: ['chips', 'gpu_count'] },
  { id: 'gpu_hours', en: 'GPU hours', zh: 'GPU小时', kinds: COUNT, words: ['GPU小时', 'GPU时', '卡时', '卡小时', '机时'], units: ['GPU小时', 'GPU时', '卡时', '卡小时', '个', ''] },
  { id: 'compute', en: 'compute', zh: '算力', kinds: SIZE, words: ['算力', '浮点'] },
  { id: 'power', en: 'power', zh: '功耗', kinds: ['measure'], words: ['功耗', '功率', '耗电', '用电', '电力'] },
  { id: 'robots', en: 'robots', zh: '机器人', kinds: COUNT, words: ['机器人', '工业机器人'], units: ['台', '套', '个', ''], claims: ['share_of_robot_market', 'robots'] },
  { id: 'models', en: 'models', zh: '大模型数量', kinds: COUNT, words: ['大模型', '模型'], units: ['个', '款', '种', '家', ''], claims: ['model_count', 'vendor_count', 'industry_model_count'] },
  { id: 'staff', en: 'staff', zh: '人员', kinds: COUNT, words: ['员工', '工程师', '团队', '研发人员', '客服', '程序员', '专家'], units: PERSONS, claims: ['engineers_on_site', 'experts_consulted'] },
  { id: 'companies', en: 'companies', zh: '企业', kinds: COUNT, words: ['企业', '公司', '厂商', '机构', '家公司'], units: FIRMS, claims: ['client_count', 'vendor_count'] },
  { id: 'characters', en: 'characters', zh: '字数', kinds: COUNT, words: ['字左右的问题', '万字问题', '字数'], claims: ['assumed_characters_per_user', 'assumed_characters_per_user_day'] },
  { id: 'outage', en: 'outage', zh: '停机时长', kinds: LENGTH, words: ['停机', '宕机', '故障'], claims: ['major_outage_duration', 'partial_outage_duration'] },
  { id: 'tuning', en: 'time of tuning', zh: '调教时间', kinds: LENGTH, words: ['调教', '训练时间', '训练周期', '打磨'], claims: ['tuning_duration', 'iteration_duration'] },
  { id: 'output', en: 'output', zh: '产量', kinds: [...SIZE, 'money'], words: ['产量', '产能', '出货量', '销量', '产值', '安装量', '装机量'] },
]

/** Words that hold the word for a metric and mean none. */
export const noMetrics: readonly string[] = ['盈利方式', '盈利模式', '收入模式', '商业模式', '收费模式', '使用费的模式', '用户端', '企业端', '客户端', '投入市场', '收入端', '成本端', '大模型环境']
