import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { trainingStateMemory } from './trainingStateMemory.js'

/** The catalogue's entry for `trainingStateMemory`. */
export const trainingStateMemoryMeta: CatalogEntry = {
  id: 'trainingStateMemory',
  subject: 'training',
  title: { en: 'Memory of weights, gradients and optimizer', zh: '权重、梯度与优化器的显存' },
  explanation: {
    en: 'Bytes a device holds of weights, gradients and optimizer state, sharded over data-parallel devices by ZeRO stage.',
    zh: '每个设备上权重、梯度与优化器状态占用的字节数，按 ZeRO 阶段在数据并行设备间切分。',
  },
  inputs: [
    {
      name: 'parameters', symbol: 'N', unit: '', domain: 'nonNegative', default: 7.5e9,
      description: { en: 'Parameters', zh: '参数量' },
    },
    {
      name: 'dataParallel', symbol: 'n', unit: '', domain: 'count', default: 64,
      description: { en: 'Data-parallel devices', zh: '数据并行设备数' },
    },
    {
      name: 'stage', symbol: 'z', unit: '', domain: 'whole', default: 1,
      description: { en: 'ZeRO stage: 0 shards nothing, 1 the optimizer, 2 also gradients, 3 also weights', zh: 'ZeRO 阶段：0 不切分，1 切分优化器，2 再切分梯度，3 再切分权重' },
    },
    {
      name: 'weightBytes', symbol: 'b_w', unit: 'B', domain: 'nonNegative', default: 2, optional: true,
      description: { en: 'Bytes of a weight', zh: '每个权重的字节数' },
    },
    {
      name: 'gradientBytes', symbol: 'b_g', unit: 'B', domain: 'nonNegative', default: 2, optional: true,
      description: { en: 'Bytes of a gradient', zh: '每个梯度的字节数' },
    },
    {
      name: 'optimizerBytes', symbol: 'b_o', unit: 'B', domain: 'nonNegative', default: 12, optional: true,
      description: { en: 'Bytes of optimizer state a parameter: 12 for Adam in mixed precision', zh: '每参数优化器状态字节数：混合精度 Adam 为 12' },
    },
  ],
  output: { symbol: 'M', unit: 'B', description: { en: 'Bytes a device', zh: '每设备字节数' } },
  latex: 'M = N \\left(\\frac{b_w}{n^{[z \\ge 3]}} + \\frac{b_g}{n^{[z \\ge 2]}} + \\frac{b_o}{n^{[z \\ge 1]}}\\right)',
  assumptions: [
    { en: 'Activations and buffers are left out', zh: '不含激活值与缓冲区' },
  ],
  sources: [{ source: sources.zero2020, where: 'Table 1' }],
  examples: [
    {
      inputs: { parameters: 7.5e9, dataParallel: 64, stage: 1 },
      expected: 3.14e10,
      tolerance: { rel: 0.001 },
      source: { source: sources.zero2020, where: 'Table 1' },
    },
    {
      inputs: { parameters: 7.5e9, dataParallel: 64, stage: 2 },
      expected: 1.66e10,
      tolerance: { rel: 0.003 },
      source: { source: sources.zero2020, where: 'Table 1' },
    },
    {
      inputs: { parameters: 7.5e9, dataParallel: 64, stage: 3 },
      expected: 1.88e9,
      tolerance: { rel: 0.003 },
      source: { source: sources.zero2020, where: 'Table 1' },
    },
    {
      inputs: { parameters: 7.5e9, dataParallel: 64, stage: 0 },
      expected: 1.2e11,
      tolerance: { rel: 1e-9 },
      source: { source: sources.zero2020, where: 'Table 1' },
    },
  ],
  monotone: { parameters: 1, dataParallel: -1, stage: -1, weightBytes: 1, gradientBytes: 1, optimizerBytes: 1 },
  formula: trainingStateMemory,
}
