import { hardware, models, organizations, people, type Bilingual } from '@wanyi/dataset'
import type { Lang } from './lang'

const nameById = new Map<string, Bilingual>([...organizations, ...models, ...hardware, ...people].map(({ id, name }) => [id, name]))

/** The name of an entity, or its id where it has no record. */
export const nameOf = (id: string, lang: Lang): string => nameById.get(id)?.[lang] ?? id
