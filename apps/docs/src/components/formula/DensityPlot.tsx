import type { ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import { compact } from '@site/src/lib/compact'
import type { Density } from '@site/src/lib/calculate'
import styles from './DensityPlot.module.css'

interface Props extends Density {
  readonly unit: string
}

const width = 320
const height = 96

/** How the result is spread: a histogram as an area, the middle 90% filled, with the median and the two ends named. */
export default function DensityPlot({ mean, quantiles, histogram: { low, high, counts }, unit }: Props): ReactNode {
  const peak = Math.max(...counts, 1)
  const x = (value: number): number => high > low ? ((value - low) / (high - low)) * width : width / 2
  const step = width / counts.length
  const steps = counts.map((count, index) => `L${(index * step).toFixed(1)} ${(height - (count / peak) * (height - 6)).toFixed(1)} H${((index + 1) * step).toFixed(1)}`).join(' ')
  const area = `M0 ${height} ${steps} L${width} ${height} Z`
  const [from, to] = [x(quantiles[0.05]), x(quantiles[0.95])]
  const label = translate(
    { id: 'density.label', message: 'Density of the result: 5% below {low}, median {median}, 5% above {high} {unit}' },
    { low: compact(quantiles[0.05]), median: compact(quantiles[0.5]), high: compact(quantiles[0.95]), unit },
  )
  return (
    <figure className={styles.figure} data-density>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <defs><clipPath id="density-middle"><rect x={from} y={0} width={Math.max(0, to - from)} height={height} /></clipPath></defs>
        <path d={area} className={styles.tails} />
        <path d={area} className={styles.middle} clipPath="url(#density-middle)" />
        <line x1={x(quantiles[0.5])} x2={x(quantiles[0.5])} y1={0} y2={height} className={styles.median} />
        <line x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} className={styles.base} />
      </svg>
      <figcaption>
        <Translate
          id="density.caption"
          values={{ low: <b>{compact(quantiles[0.05])}</b>, median: <b>{compact(quantiles[0.5])}</b>, high: <b>{compact(quantiles[0.95])}</b>, mean: <b>{compact(mean)}</b> }}
        >
          {'5%: {low}, median: {median}, 95%: {high}, mean: {mean}'}
        </Translate>
      </figcaption>
    </figure>
  )
}
