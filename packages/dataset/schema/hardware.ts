import { z } from 'zod'
import { Bilingual, DateFact, Edtf, HardwareId, NumberFact, OrganizationId, SourceId, named, sources } from './shared.js'

export const ExportControl = z.strictObject({
  date: Edtf,
  status: z.enum(['licenceRequired', 'permitted', 'licenceGranted', 'banned', 'discouraged']),
  jurisdiction: z.string().regex(/^[A-Z]{2}$/),
  source: SourceId,
  note: Bilingual.optional(),
}).meta({ id: 'ExportControl', description: 'What a rule said of the sale of a chip from a date on.' })

export const Hardware = z.strictObject({
  id: HardwareId,
  kind: z.enum(['chip', 'card', 'server', 'rack']),
  ...named,
  vendor: OrganizationId,
  architecture: z.string().optional(),
  variantOf: HardwareId.optional(),
  released: DateFact.optional(),
  flops: z.strictObject({
    fp64: NumberFact.optional(), fp32: NumberFact.optional(), tf32: NumberFact.optional(), bf16: NumberFact.optional(),
    fp16: NumberFact.optional(), fp8: NumberFact.optional(), int8: NumberFact.optional(), fp4: NumberFact.optional(),
  }).describe('Peak dense throughput in 10^12 operations a second (TFLOPS, for int8 TOPS), without sparsity.'),
  memory: NumberFact.optional().describe('GB.'),
  bandwidth: NumberFact.optional().describe('Memory bandwidth, GB/s.'),
  interconnect: NumberFact.optional().describe('Chip-to-chip bandwidth, both directions together, GB/s.'),
  power: NumberFact.optional().describe('Design power, W.'),
  process: NumberFact.optional().describe('nm, as the vendor names it.'),
  price: NumberFact.optional(),
  exportControl: z.array(ExportControl),
  sources,
}).meta({ id: 'Hardware', description: 'A chip, card or server for training or running models.' })
