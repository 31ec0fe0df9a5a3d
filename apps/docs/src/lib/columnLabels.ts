import { translate } from '@docusaurus/Translate'
import type { TableName } from './dataTables'

/** The names of the tables in the language of the page. */
export const tableLabel = (table: TableName): string => ({
  models: translate({ id: 'table.models', message: 'Models' }),
  organizations: translate({ id: 'table.organizations', message: 'Organizations' }),
  hardware: translate({ id: 'table.hardware', message: 'Hardware' }),
  prices: translate({ id: 'table.prices', message: 'Prices' }),
  events: translate({ id: 'table.events', message: 'Events' }),
})[table]

/** The head of a column, with the unit where there is one. */
export const columnLabel = (column: string): string => ({
  name: translate({ id: 'column.name', message: 'Name' }),
  developer: translate({ id: 'column.developer', message: 'Developer' }),
  country: translate({ id: 'column.country', message: 'Country' }),
  kind: translate({ id: 'column.kind', message: 'Kind' }),
  released: translate({ id: 'column.released', message: 'Released' }),
  parameters: translate({ id: 'column.parameters', message: 'Parameters' }),
  context: translate({ id: 'column.context', message: 'Context (tokens)' }),
  weights: translate({ id: 'column.weights', message: 'Weights' }),
  licence: translate({ id: 'column.licence', message: 'Licence' }),
  modality: translate({ id: 'column.modality', message: 'Modality' }),
  type: translate({ id: 'column.type', message: 'Type' }),
  city: translate({ id: 'column.city', message: 'City' }),
  founded: translate({ id: 'column.founded', message: 'Founded' }),
  parent: translate({ id: 'column.parent', message: 'Parent' }),
  vendor: translate({ id: 'column.vendor', message: 'Vendor' }),
  bf16: translate({ id: 'column.bf16', message: 'BF16 (TFLOPS)' }),
  fp16: translate({ id: 'column.fp16', message: 'FP16 (TFLOPS)' }),
  int8: translate({ id: 'column.int8', message: 'INT8 (TOPS)' }),
  memory: translate({ id: 'column.memory', message: 'Memory (GB)' }),
  bandwidth: translate({ id: 'column.bandwidth', message: 'Bandwidth (GB/s)' }),
  interconnect: translate({ id: 'column.interconnect', message: 'Interconnect (GB/s)' }),
  power: translate({ id: 'column.power', message: 'Power (W)' }),
  price: translate({ id: 'column.price', message: 'Price' }),
  plan: translate({ id: 'column.plan', message: 'Plan' }),
  from: translate({ id: 'column.from', message: 'From' }),
  to: translate({ id: 'column.to', message: 'To' }),
  currency: translate({ id: 'column.currency', message: 'Currency' }),
  per: translate({ id: 'column.per', message: 'Per' }),
  input: translate({ id: 'column.input', message: 'Input' }),
  cachedInput: translate({ id: 'column.cachedInput', message: 'Cached input' }),
  output: translate({ id: 'column.output', message: 'Output' }),
  flat: translate({ id: 'column.flat', message: 'Flat price' }),
  date: translate({ id: 'column.date', message: 'Date' }),
  title: translate({ id: 'column.title', message: 'What happened' }),
  language: translate({ id: 'column.language', message: 'Language of a source' }),
  entities: translate({ id: 'column.entities', message: 'Who and what' }),
})[column] ?? column
