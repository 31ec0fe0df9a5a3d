/** Words that may stand around the core of a quantity without being something else: hedges, rates, currencies, 钱 and 整. */
const BEFORE = /^(?:大约|大约|约|约|大概|差不多|超过|超过|超|逾|突破|高于|高于|多于|多于|大于|大于|不止|至少|最少|最低|不低于|不少于|不下|不到|不足|低于|低于|少于|少于|小于|小于|未满|最多|至多|不超过|不超过|不高于|上限|近|将近|将近|接近|逼近|几乎|几乎|上|好|有|为|为|每|平均|人均|户均|日均|月均|年均|时速|时速|月薪|年薪|人民币|人民币|港币|港币|新台币|新台币|美元|股|人|户|家|天|日|月|年|周|小时|小时|分钟|秒|个|位|名|吨|桶|次|公斤|平方米|度|\s|[>＞<＜≥≤~～±约(（])*$/
const AFTER = /^(?:以上|及以上|或以上|以下|或以下|及以下|以内|之内|内|左右|上下|前后|起|整|正|钱|人民币|时间|\+|＋|\s|[)）。.])*$/
const RATE = /^\s*(?:[/／每]\s*[0-9,.]*\s*(?:百万|千|万|百|亿|[MKB])?\s*(?:[A-Za-z0-9²³]+|[\u3400-\u9fff]{1,4}))+/

/** The offset of the first thing around the core that is neither a hedge nor a rate; -1 where there is none. */
export const hedgesOnly = (text: string, start: number, end: number): number => {
  if (!BEFORE.test(text.slice(0, start))) return 0
  const rest = text.slice(end)
  if (AFTER.test(rest)) return -1
  const rate = RATE.exec(rest)
  return rate && AFTER.test(rest.slice(rate[0].length)) ? -1 : end
}
