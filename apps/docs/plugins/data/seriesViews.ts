import { series } from '@wanyi/dataset'
import type { SeriesView } from '../../src/lib/dataPages'
import { dataWord } from './dataWords'
import { inLang, type Lang } from './lang'
import { sourceView } from './sourceView'

/** Every series with its points; of several vintages of one time the first is the one to show. */
export const seriesViews = (lang: Lang): SeriesView[] => series.map(({ id, name, unit, per, points, formula }) => ({
  id, name: name[lang], title: name.en, unit: per ? `${unit}/${per}` : unit, formula, sourceIds: [...new Set(points.map(({ source }) => source))],
  points: points.map(({ time, value, status, vintage, source, note }, index) => ({
    time, value, status: dataWord(status, lang), vintage, note: inLang(note, lang), source: sourceView(source), shown: points.findIndex((point) => point.time === time) === index,
  })),
}))
