/** Bell-shaped, unbounded. */
export interface Normal {
  readonly kind: 'normal'
  readonly mean: number
  readonly sd: number
}

/** The exponential of a normal variable: positive, skewed; what a product of many factors tends to. */
export interface Lognormal {
  readonly kind: 'lognormal'
  /** Mean of the logarithm. */
  readonly mu: number
  /** Standard deviation of the logarithm. */
  readonly sigma: number
}

/** Nothing is known but the bounds. */
export interface Uniform {
  readonly kind: 'uniform'
  readonly low: number
  readonly high: number
}

/** Bounds and a most likely value, with straight lines between. */
export interface Triangular {
  readonly kind: 'triangular'
  readonly low: number
  readonly mode: number
  readonly high: number
}

/** Beta(alpha, beta), stretched from [0, 1] to [low, high]. */
export interface Beta {
  readonly kind: 'beta'
  readonly alpha: number
  readonly beta: number
  readonly low: number
  readonly high: number
}

/** One of several distributions, with probabilities that add up to 1. */
export interface Mixture {
  readonly kind: 'mixture'
  readonly components: readonly { readonly weight: number; readonly distribution: Distribution }[]
}

/** Observed values, each as likely as its weight says; all alike without weights. A single value is a constant. */
export interface Empirical {
  readonly kind: 'empirical'
  /** In ascending order. */
  readonly values: readonly number[]
  /** Positive, adding up to 1. */
  readonly weights?: readonly number[]
}

/** What is believed of an uncertain number, as plain data that can be stored and sent. */
export type Distribution = Normal | Lognormal | Uniform | Triangular | Beta | Mixture | Empirical
