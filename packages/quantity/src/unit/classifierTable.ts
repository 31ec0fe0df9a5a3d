import { classifierWords, type Counts } from './classifierWords.js'
import { traditional } from './traditional.js'

/** A Chinese measure word, or a noun that counts without one (参数, 字). */
export interface Classifier {
  /** As written in simplified script. */
  readonly word: string
  /** As written in traditional script; the same where the scripts do not differ. */
  readonly hant: string
  /** What it counts: people, characters, shares, or things of its own sort. */
  readonly counts: Counts
}

/** Made when first asked for, so that an import of the package costs nothing. */
let made: readonly Classifier[] | undefined

/**
 * Chinese measure words (量词), and the few nouns that count without one.
 *
 * A word is a unit as it stands (`quantity(200, '家')`). In unit algebra 人, 名, 位, 员 and 口 are all the unit `person`, 字 is `char` and 股 is `share`;
 * 人次 (visits) and every word for things are dimensions of their own, so that 家 and 台 never add up; both scripts of one word are the same dimension.
 *
 * @see https://lw33.cn/article/9a64fb5bf83644055ab25069.html counting and measuring words told apart; the measures are in `unitTable`
 */
export const classifierTable = (): readonly Classifier[] => made ??= classifierWords().map(([counts, [word = '', hant = traditional(word)]]) => ({ word, hant, counts }))
