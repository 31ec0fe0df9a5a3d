import data from './generated/organizations.json' with { type: 'json' }
import type { Organization } from './generated/types.js'

/** Companies, laboratories, universities, authorities and countries, with names in both languages, founding, links and funding rounds. */
export const organizations: readonly Organization[] = data
