import { useEffect, useId, useMemo, useState, type ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import CopyButton from '@site/src/components/CopyButton'
import DensityPlot from '@site/src/components/formula/DensityPlot'
import Tornado from '@site/src/components/formula/Tornado'
import { calculate, type Calculation, type CalculatorModules } from '@site/src/lib/calculate'
import { compact } from '@site/src/lib/compact'
import { dateText } from '@site/src/lib/dayNumber'
import type { FormulaInput, FormulaPageData } from '@site/src/lib/formula'
import { variedInput } from '@site/src/lib/variedInput'
import styles from './Calculator.module.css'

interface Props {
  readonly formula: FormulaPageData
}

const plain = (value: number): string => Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-6) ? String(value) : value.toLocaleString('en', { maximumSignificantDigits: 15, maximumFractionDigits: 15 })
/** A list of days is shown as dates. */
const isDates = ({ list, unit }: FormulaInput): boolean => list && unit === 'd'
const defaultText = (input: FormulaInput): string => {
  const { default: value } = input
  if (typeof value === 'number') return plain(value)
  return (isDates(input) ? value.map(dateText) : value).join(', ')
}

/** The same inputs, each that may vary by a share down and up, so that one sees what uncertainty does. */
const spread = ({ inputs, variation }: FormulaPageData): Readonly<Record<string, string>> => Object.fromEntries(inputs.map((input) =>
  [input.name, variedInput(input, variation)?.join(' .. ') ?? defaultText(input)]))

/** Loaded when the calculator is first used: the page as built already shows the result at the defaults. */
const loadModules = async (): Promise<CalculatorModules> => {
  const [economics, parse] = await Promise.all([import('@wanyi/economics'), import('@site/src/lib/parseInput')])
  return { economics, ...parse }
}

function Field({ input, value, onChange, error }: { readonly input: FormulaInput, readonly value: string, readonly onChange: (value: string) => void, readonly error: string | undefined }): ReactNode {
  const id = useId()
  const { slider } = input
  const number = Number(value.replace(/,/g, ''))
  const position = !slider ? 0 : slider.log ? Math.log10(number / slider.low) / Math.log10(slider.high / slider.low) : (number - slider.low) / (slider.high - slider.low)
  const slide = (at: number): void => {
    if (!slider) return
    const raw = slider.log ? slider.low * (slider.high / slider.low) ** at : slider.low + (slider.high - slider.low) * at
    onChange(plain(slider.whole ? Math.round(raw) : Number(raw.toPrecision(3))))
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{input.description} <span className={styles.symbol} dangerouslySetInnerHTML={{ __html: input.symbolHtml }} /></label>
      <div className={styles.entry}>
        <input
          id={id} type="text" value={value} spellCheck={false} autoComplete="off" data-input={input.name}
          aria-invalid={error !== undefined} aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {input.unit && input.unit !== '1' && !isDates(input) && <code className={styles.unit}>{input.unit}</code>}
      </div>
      {slider && (
        <input
          type="range" disabled={!Number.isFinite(number)} min={0} max={1} step={0.005} className={styles.slider}
          value={Number.isFinite(position) ? Math.min(1, Math.max(0, position)) : 0.5}
          aria-label={translate({ id: 'calculator.slider', message: 'Slide: {what}' }, { what: input.description })}
          aria-valuetext={value}
          onChange={(event) => slide(Number(event.target.value))}
        />
      )}
      {error && <p id={`${id}-error`} className={styles.error}>{error}</p>}
    </div>
  )
}

/**
 * Computes a formula in the page. A field takes a plain number in its unit, a range, or what people write, such as 10亿人次 or 20美元/月;
 * with a range the result is an interval and its density. The state is in the hash of the address.
 */
export default function Calculator({ formula }: Props): ReactNode {
  const { inputs, output } = formula
  const defaults = useMemo(() => Object.fromEntries(inputs.map((input) => [input.name, defaultText(input)])), [inputs])
  const [fields, setFields] = useState<Readonly<Record<string, string>>>(defaults)
  const [modules, setModules] = useState<CalculatorModules>()
  const touched = inputs.some(({ name }) => fields[name] !== defaults[name])

  useEffect(() => {
    const shared = new URLSearchParams(window.location.hash.replace(/^#/, ''))
    const known = inputs.filter(({ name }) => shared.has(name)).map(({ name }) => [name, shared.get(name) ?? ''])
    if (known.length > 0) setFields({ ...defaults, ...Object.fromEntries(known) })
  }, [defaults, inputs])

  useEffect(() => {
    if (touched && !modules) void loadModules().then(setModules)
  }, [touched, modules])

  useEffect(() => {
    if (!touched) return
    const changed = inputs.filter(({ name }) => fields[name] !== defaults[name]).map(({ name }) => [name, fields[name] ?? ''])
    window.history.replaceState(window.history.state, '', `#${new URLSearchParams(changed).toString()}`)
  }, [touched, fields, inputs, defaults])

  const { errors, low, high, currency, simulation, guaranteed, effects, failure } = useMemo(
    (): Calculation => touched && modules
      ? calculate(formula, fields, modules)
      : { errors: {}, low: formula.result, high: formula.result, currency: undefined },
    [touched, modules, formula, fields],
  )
  const unit = output.unit === '1' ? '' : output.unit.replace('¤', currency ?? '¤')

  return (
    <section className={styles.calculator} aria-label={translate({ id: 'calculator.label', message: 'Calculator' })} data-calculator data-search-skip>
      <div className={styles.fields}>
        {inputs.map((input) => (
          <Field
            key={input.name} input={input} value={fields[input.name] ?? ''} error={errors[input.name]}
            onChange={(value) => setFields((before) => ({ ...before, [input.name]: value }))}
          />
        ))}
      </div>
      <div className={styles.result} aria-live="polite">
        <p className={styles.caption}>{output.description}</p>
        {failure
          ? <p className={styles.error}>{failure}</p>
          : <p className={styles.value} data-result>
              <span className={styles.nowrap}>{low === high ? compact(low) : `${compact(low)} – ${compact(high)}`}</span>
              {unit && <> <span className={styles.resultUnit}>{unit}</span></>}
            </p>}
        {simulation && !failure && (
          <p className={styles.note}>
            {guaranteed
              ? <Translate id="calculator.guaranteed">Guaranteed bounds: the formula only rises or only falls with each uncertain input.</Translate>
              : <Translate id="calculator.sampled">The widest bounds that a search found; wider ones are not ruled out.</Translate>}
          </p>
        )}
        {simulation && !failure && <DensityPlot {...simulation} unit={unit} />}
        {effects && effects.length > 1 && !failure && <Tornado effects={effects} label={(name) => inputs.find((input) => input.name === name.replace(/\[.*/, ''))?.description ?? name} />}
        {!touched && (
          <p className={styles.note}>
            <Translate id="calculator.hint">A field takes a number in its unit, a range (0.5% .. 2%), or what people write: 10亿人次, 1%, 20美元/月, 1.2bn.</Translate>
          </p>
        )}
        <p className={styles.actions}>
          {formula.variation > 0 && (
            <button type="button" className={styles.button} onClick={() => setFields(spread(formula))}>
              <Translate id="calculator.spread" values={{ percent: formula.variation * 100 }}>{'Vary inputs by ±{percent}%'}</Translate>
            </button>
          )}
          <button type="button" className={styles.button} disabled={!touched} onClick={() => { setFields(defaults); window.history.replaceState(window.history.state, '', window.location.pathname) }}>
            <Translate id="calculator.reset">Reset</Translate>
          </button>
          <CopyButton text={() => window.location.href} label={translate({ id: 'calculator.share', message: 'Copy link' })} />
        </p>
      </div>
    </section>
  )
}
