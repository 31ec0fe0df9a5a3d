import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { bitsPerByte } from './bitsPerByte.js'

/** The catalogue's entry for `bitsPerByte`. */
export const bitsPerByteMeta: CatalogEntry = {
  id: 'bitsPerByte',
  subject: 'training',
  title: { en: 'Bits per byte', zh: '每字节比特数' },
  explanation: {
    en: 'Loss measured against the text and not against its tokens, so that tokenizers do not matter.',
    zh: '按文本字节而非 token 计的损失，与分词器无关。',
  },
  inputs: [
    {
      name: 'loss', symbol: '\\mathcal{L}', unit: '', domain: 'nonNegative', default: 3,
      description: { en: 'Loss in nats a token', zh: '每 token 损失（nat）' },
    },
    {
      name: 'tokensPerByte', symbol: 'r', unit: 'token/B', domain: 'nonNegative', default: 0.25,
      description: { en: 'Tokens a byte of text', zh: '每字节文本的 token 数' },
    },
  ],
  output: { symbol: 'b', unit: '', description: { en: 'Bits a byte', zh: '每字节比特数' } },
  latex: 'b = \\frac{\\mathcal{L} \\cdot r}{\\ln 2}',
  assumptions: [{
    en: 'The loss is in nats, an average over the tokens of the same text whose bytes are counted',
    zh: '损失以奈特计，是同一文本各 token 的均值，字节数也按该文本计',
  }],
  sources: [{ source: sources.bitsPerByte }],
  examples: [
    {
      inputs: { loss: 3, tokensPerByte: 0.25 },
      expected: 1.0820213,
      tolerance: { rel: 1e-7 },
      source: { source: sources.bitsPerByte, where: 'loss times tokens a byte over ln 2, by hand' },
    },
  ],
  form: 'product',
  monotone: { loss: 1, tokensPerByte: 1 },
  formula: bitsPerByte,
}
