import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Exception } from './lintRecords.js'

const Exceptions = z.array(z.strictObject({ rule: z.string(), record: z.string(), reason: z.string().min(10) }))

/** The expected failures, each with its reason. */
export const readExceptions = (file: string): Exception[] => Exceptions.parse(parse(readFileSync(file, 'utf8')))
