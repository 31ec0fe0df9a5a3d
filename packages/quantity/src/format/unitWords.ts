/** How English writes the units that it spells out, and signs that are not the registry's: singular, plural, and the short form in a rate. */
export const englishUnits: Readonly<Record<string, readonly [one: string, many: string]>> = {
  s: ['second', 'seconds'], min: ['minute', 'minutes'], h: ['hour', 'hours'], d: ['day', 'days'], wk: ['week', 'weeks'], mo: ['month', 'months'], a: ['year', 'years'],
  pp: ['percentage point', 'percentage points'], bp: ['basis point', 'basis points'],
  token: ['token', 'tokens'], char: ['character', 'characters'], person: ['person', 'people'], share: ['share', 'shares'], each: ['', ''],
  人次: ['visit', 'visits'], 次: ['time', 'times'], 户: ['household', 'households'], 戶: ['household', 'households'], 种: ['kind', 'kinds'], 種: ['kind', 'kinds'],
  辆: ['vehicle', 'vehicles'], 輛: ['vehicle', 'vehicles'], 参数: ['parameter', 'parameters'], 參數: ['parameter', 'parameters'],
}

/** Signs of English where the registry's first one (what a Chinese text means by it) would mislead. */
export const englishSigns: Readonly<Record<string, string>> = { CNY: 'CN¥', JPY: '¥' }

/** Chinese words of a unit as a denominator, where they differ from those after a number: 2个月, but 每月. */
export const chineseDenominators: Readonly<Record<string, string>> = { mo: '月', person: '人', each: '个' }

/** The words of a hedge before a number. */
export const hedges = {
  hans: { exact: '', about: '约', over: '超过', under: '不到', nearly: '近', atLeast: '至少', atMost: '最多' },
  hant: { exact: '', about: '約', over: '超過', under: '不到', nearly: '近', atLeast: '至少', atMost: '最多' },
  en: { exact: '', about: 'about ', over: 'over ', under: 'under ', nearly: 'nearly ', atLeast: 'at least ', atMost: 'at most ' },
} as const
