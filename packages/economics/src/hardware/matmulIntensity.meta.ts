import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { matmulIntensity } from './matmulIntensity.js'

/** The catalogue's entry for `matmulIntensity`. */
export const matmulIntensityMeta: CatalogEntry = {
  id: 'matmulIntensity',
  subject: 'hardware',
  title: { en: 'Arithmetic intensity of a matrix product', zh: '矩阵乘的运算强度' },
  explanation: {
    en: 'Operations for each byte that is read or written when two matrices are multiplied.',
    zh: '两个矩阵相乘时每读写一字节所做的运算数。',
  },
  inputs: [
    {
      name: 'rows', symbol: 'B', unit: '', domain: 'positive', default: 240,
      description: { en: 'Rows of the first matrix: tokens in the batch', zh: '第一个矩阵的行数：批次中的 token 数' },
    },
    {
      name: 'inner', symbol: 'D', unit: '', domain: 'positive', default: 8192,
      description: { en: 'Columns of the first and rows of the second', zh: '第一个矩阵的列数（第二个的行数）' },
    },
    {
      name: 'columns', symbol: 'F', unit: '', domain: 'positive', default: 32768,
      description: { en: 'Columns of the second', zh: '第二个矩阵的列数' },
    },
    {
      name: 'bytes', symbol: 'b', unit: 'B', domain: 'positive', default: 2, optional: true,
      description: { en: 'Bytes of a number', zh: '每个数的字节数' },
    },
  ],
  output: { symbol: 'I', unit: 'FLOP/B', description: { en: 'Operations a byte', zh: '每字节运算数' } },
  latex: 'I = \\frac{2\\,B D F}{b\\,(B D + D F + B F)}',
  assumptions: [
    { en: 'Each matrix crosses the memory bus once', zh: '每个矩阵只读写一次' },
  ],
  sources: [{ source: sources.scalingBook, where: 'roofline.md' }],
  examples: [
    {
      inputs: { rows: 1, inner: 1e9, columns: 1 },
      expected: 0.5,
      tolerance: { rel: 1e-6 },
      source: { source: sources.scalingBook, where: 'roofline.md: a dot product' },
    },
    {
      inputs: { rows: 240, inner: 1e8, columns: 1e8 },
      expected: 240,
      tolerance: { rel: 1e-5 },
      source: { source: sources.scalingBook, where: 'roofline.md: small batch against large matrices' },
    },
  ],
  monotone: { rows: 1, inner: 1, columns: 1, bytes: -1 },
  formula: matmulIntensity,
}
