import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { SeriesView } from '@site/src/lib/dataPages'
import { useLang } from '@site/src/lib/useLang'
import styles from './SeriesChart.module.css'

interface Props {
  readonly name: string
  readonly unit: string
  readonly points: SeriesView['points']
}

/** The middle of what a date covers, which is where its point stands. */
const dateOf = (edtf: string): Date => {
  const [, year = '1970', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf) ?? []
  const part = Number(month ?? 0)
  const quarter = part >= 33 && part <= 36 ? (part - 33) * 3 + 1 : part >= 40 ? (part - 40) * 6 + 3 : undefined
  return new Date(Date.UTC(Number(year), quarter ?? (month ? part - 1 : 6), day ? Number(day) : 15))
}

/** A line through the values that count, each a dot; a value that was restated since is a ring. The chart library is loaded when the chart comes near the screen; the values stand in a table without it. */
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
    void import('@observablehq/plot').then(({ plot, line: lineOf, dot, ruleY, tip, pointerX }) => {
      if (!current) return
      const ticks = new Intl.NumberFormat(lang === 'zh' ? 'zh-Hans' : 'en', unit === '1' ? { style: 'percent', maximumFractionDigits: 1 } : { notation: 'compact' })
      const data = points.map(({ time, value, shown, vintage }) => ({ time: vintage ? `${time} (${vintage})` : time, date: dateOf(time), value, shown }))
      const line = data.filter(({ shown }) => shown)
      const title = (point: { readonly time: string, readonly value: number }): string => `${point.time}\n${point.value.toLocaleString('en')} ${unit}`
      chart = plot({
        width: Math.max(300, target.clientWidth), height: 220, marginLeft: 56, inset: 6, ariaLabel: name, ariaDescription: `${points.length} × ${unit}`,
        style: { background: 'transparent', color: 'var(--w-muted)', fontFamily: 'inherit', fontSize: '11px' },
        x: { label: null, type: 'utc' }, y: { label: null, grid: true, zero: true, insetTop: 8, tickFormat: (value: number) => ticks.format(value) },
        marks: [ruleY([0]), lineOf(line, { x: 'date', y: 'value', stroke: 'var(--w-accent)', strokeWidth: 1.6 }), dot(data, { x: 'date', y: 'value', fill: ({ shown }: { readonly shown: boolean }) => shown ? 'var(--w-accent)' : 'var(--w-paper)', stroke: 'var(--w-accent)', r: 2.8 }), tip(data, pointerX({ x: 'date', y: 'value', title, fill: 'var(--w-surface)' }))],
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
