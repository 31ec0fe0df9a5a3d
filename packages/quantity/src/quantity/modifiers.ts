import type { Modifier } from './quantity.js'

/** Every modifier, from no hedge to the strongest bound. */
export const modifiers: readonly Modifier[] = ['exact', 'about', 'over', 'atLeast', 'nearly', 'under', 'atMost']
