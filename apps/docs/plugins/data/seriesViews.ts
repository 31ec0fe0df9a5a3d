import { formatUnit } from '@wanyi/quantity'
import { series } from '@wanyi/dataset'
import type { SeriesView } from '../../src/lib/dataPages'
import { dataWord } from './dataWords'
import { inLang, type Lang } from './lang'
import { sourceView } from './sourceView'

/** A unit for readers: a share is a percentage, and English counts things without a word for each. */
const unitWords = (unit: string, lang: Lang): string => {
  if (unit === '1') return '%'
  const words = formatUnit(unit, { lang })
  return lang === 'en' ? words.replace(/^个(?=$|\/)/, '').replace(/^台(?=$|\/)/, 'units') : words
}

/** Every series with its points; of several vintages of one time the first is the one to show. */
export const seriesViews = (lang: Lang): SeriesView[] => series.map(({ id, name, unit, per, points, formula }) => ({
  id, name: name[lang], title: name.en, unit: unitWords(per ? `${unit}/${per}` : unit, lang), formula, sourceIds: [...new Set(points.map(({ source }) => source))],
  points: points.map(({ time, value, status, vintage, source, note }, index) => ({
    time, value, status: dataWord(status, lang), vintage, note: inLang(note, lang), source: sourceView(source), shown: points.findIndex((point) => point.time === time) === index,
  })),
}))
