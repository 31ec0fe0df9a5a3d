import type { Figure } from './Figure.js'

/** What a figure is called, where it is called more than a growth. */
const nameOf = ({ metric }: Figure): string | undefined => (metric === 'growth' || metric === 'decline' ? undefined : metric)

/** Whether a text calls two figures different things: 资本开支767亿元 and 研发投入707亿元. */
export const namesAnother = (a: Figure, b: Figure): boolean => nameOf(a) !== undefined && nameOf(b) !== undefined && nameOf(a) !== nameOf(b)
