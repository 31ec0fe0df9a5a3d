/** What `normalize` can do; each is on unless switched off. */
export interface NormalizeSteps {
  /** Full-width letters, digits and signs to half-width ones (ＡＩ to AI, ３５％ to 35%, ￥ to ¥); sentence punctuation stays. */
  readonly width?: boolean
  /** Compatibility characters to what they stand for: ㎏ to kg, Ⅲ to III, U+F900 to 豈, ﾊ to ハ, an accent joined to its letter. ℃, ①, ² and ½ stay. */
  readonly compatibility?: boolean
  /** Variants inside a numeral: 二○二三 to 二〇二三, 參萬 to 叁万, 5億 to 5亿, 廿三 to 二十三, 3，500 to 3,500, −5 to -5, 2018–2020 to 2018-2020. */
  readonly numerals?: boolean
  /** Half-width, small and upright forms of Chinese punctuation to the usual ones (｡ to 。), a comma after a Chinese character to ，. */
  readonly punctuation?: boolean
  /** Every kind of space to a plain one; zero-width spaces, byte order marks and soft hyphens go. */
  readonly spaces?: boolean
}

interface Step {
  readonly step: keyof NormalizeSteps
  readonly pattern: string
  readonly replace: (found: string) => string
}

const table = (from: string, to: string): ((found: string) => string) => {
  const target = [...to]
  const map = new Map([...from].map((character, i) => [character, target[i]!]))
  return (found) => [...found].map((character) => map.get(character) ?? character).join('')
}

const constant = (to: string) => (): string => to
const half = (found: string): string => String.fromCharCode(found.charCodeAt(0) - 0xfee0)
const compatible = (found: string): string => found.normalize('NFKC')

/** Pairs of a variant and its usual form, for characters that mean a number only beside other numerals (參加, 大陸). */
const VARIANTS = '○◯壱弌弐弍貳貮叄弎萬億兩'
const USUAL = '〇〇壹壹贰贰贰贰叁叁万亿两'
/** 參 and 陸 are words of their own (第二參謀部, 一萬陸軍): numerals only among formal ones. */
const FORMAL = /(?<=[拾佰仟零〇壹贰叁肆伍陆柒捌玖參陸])[參陸]|[參陸](?=[拾佰仟万亿壹贰叁肆伍陆柒捌玖])/g
const NUMERAL = '○◯壱弌弐弍貳貮叄參弎陸萬億兩〇零一二三四五六七八九十百千万亿兆两壹贰叁肆伍陆柒捌玖拾佰仟点點廿卅卌'
const SCORES: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十', 卌: '四十' }
const DIGIT = '[0-9０-９]'

const SMALL = '｡､｢｣･﹐﹑﹔﹕﹖﹗﹙﹚︐︑︒︓︔︕︖︙︵︶﹁﹂﹃﹄〝〞〟‧⋅・⋯'
const PLAIN = '。、「」·，、；：？！（），、。：；！？…（）「」『』“””···…'

/** Letter-like signs (without ℃, ℉, ™), Roman numerals, radicals, square units, compatibility ideographs, ligatures, letters of mathematics. */
const COMPATIBLE = '[\\u2100-\\u2102\\u2104-\\u2108\\u210A-\\u2121\\u2123-\\u214F\\u2160-\\u217F\\u2E80-\\u2FD5\\u3300-\\u33FF' +
  '\\uF900-\\uFAFF\\uFB00-\\uFB06\\u{1D400}-\\u{1D7FF}\\u{2F800}-\\u{2FA1F}]'

/** In the order in which they are tried at each place. */
export const normalizeSteps = (): readonly Step[] => {
  const plain = table(VARIANTS, USUAL)
  const usual = (found: string): string => plain(found).replace(FORMAL, (character) => (character === '參' ? '叁' : '陆'))
  return [
    { step: 'spaces', pattern: '[\\u200B\\u2060\\uFEFF\\u00AD]+', replace: constant('') },
    { step: 'spaces', pattern: '[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]', replace: constant(' ') },
    { step: 'numerals', pattern: `[${NUMERAL}]{2,}`, replace: (found) => usual(found).replace(/[廿卅卌]/g, (score) => SCORES[score]!) },
    { step: 'numerals', pattern: `(?<=${DIGIT})[萬億]`, replace: usual },
    { step: 'numerals', pattern: `(?<=${DIGIT})，(?=${DIGIT}{3}(?!${DIGIT}))`, replace: constant(',') },
    { step: 'numerals', pattern: `(?<=${DIGIT})．(?=${DIGIT})`, replace: constant('.') },
    { step: 'numerals', pattern: `[−﹣－](?=${DIGIT})|(?<=${DIGIT})[‐‑‒–](?=${DIGIT})`, replace: constant('-') },
    { step: 'width', pattern: '[０-９Ａ-Ｚａ-ｚ＂＃＄％＆＇＊＋－／＜＝＞＠＼＾＿｀｜～]', replace: half },
    { step: 'width', pattern: '[￠￡￥￦]', replace: table('￠￡￥￦', '¢£¥₩') },
    { step: 'punctuation', pattern: `[${SMALL}]`, replace: table(SMALL, PLAIN) },
    { step: 'punctuation', pattern: '(?<=\\p{sc=Han})[,;:?!](?![,;:?!])', replace: table(',;:?!', '，；：？！') },
    { step: 'compatibility', pattern: '[\\uFF66-\\uFF9F]+', replace: compatible },
    { step: 'compatibility', pattern: COMPATIBLE, replace: compatible },
    { step: 'compatibility', pattern: '[\\p{L}\\p{N}]\\p{M}+', replace: (found) => found.normalize('NFC') },
  ]
}
