import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { SeriesView } from '@site/src/lib/dataPages'
import { seriesNumber } from '@site/src/lib/seriesNumber'
import { pointDate, timeTicks } from '@site/src/lib/timeAxis'
import { useLang } from '@site/src/lib/useLang'
import styles from './SeriesChart.module.css'

interface Props {
  readonly name: string
  readonly unit: string
  readonly points: SeriesView['points']
}

/**
 * A line through the values that count, each a dot; a value that was restated since is a ring. The chart library is loaded when the chart comes
 * near the screen; the values stand in a table without it.
 */
export default function SeriesChart({ name, unit, points }: Props): ReactNode {
  const lang = useLang()
  const box = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (!box.current) return undefined
    const observer = new IntersectionObserver(([entry]) => { if (entry?.isIntersecting) setNear(true) }, { rootMargin: '600px' })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    const target = box.current
    if (!near || !target) return undefined
    let current = true
    let chart: Element | undefined
    void import('@observablehq/plot').then(({ plot, line, dot, ruleY, tip, pointerX }) => {
      if (!current) return
      const short = new Intl.NumberFormat(lang === 'zh' ? 'zh-Hans' : 'en', unit === '%' ? { style: 'percent', maximumFractionDigits: 1 } : { notation: 'compact' })
      const data = points.map(({ time, value, shown, vintage }) => ({ label: vintage ? `${time} (${vintage})` : time, date: pointDate(time), value, shown }))
      const shown = data.filter((point) => point.shown)
      const title = (point: { readonly label: string, readonly value: number }): string => `${point.label}\n${seriesNumber(point.value, unit)}`
      const at = { x: 'date', y: 'value' } as const
      chart = plot({
        width: Math.max(300, target.clientWidth), height: 220, marginLeft: 56, inset: 6, ariaLabel: name, ariaDescription: `${points.length} × ${unit}`,
        style: { background: 'transparent', color: 'var(--w-muted)', fontFamily: 'inherit', fontSize: '11px' },
        x: { label: null, type: 'utc', ...timeTicks(points.map(({ time }) => time)) },
        y: { label: null, grid: true, zero: true, insetTop: 8, tickFormat: (value: number) => short.format(value) },
        marks: [
          ruleY([0]),
          line(shown, { ...at, stroke: 'var(--w-accent)', strokeWidth: 1.6 }),
          dot(data.filter((point) => !point.shown), { ...at, fill: 'var(--w-paper)', stroke: 'var(--w-muted)', r: 3.6 }),
          dot(shown, { ...at, fill: 'var(--w-accent)', r: 2.8 }),
          tip(data, pointerX({ ...at, title, fill: 'var(--w-surface)' })),
        ],
      })
      // One image with one name: the marks inside have no roles that could bear names of their own.
      chart.setAttribute('role', 'img')
      for (const part of chart.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label')
      target.append(chart)
    })
    return () => { current = false; chart?.remove() }
  }, [near, lang, name, unit, points])
  return <div ref={box} className={styles.chart} data-chart />
}
