import { extract } from '@wanyi/text'
import { expect, it } from 'vitest'
import { segmentText } from '../Segments.js'
import { figuresOf } from './figures.js'

const units = (text: string): string[] => figuresOf(text, extract(text), segmentText(text)).map(({ family, unit }) => `${family} ${unit}`.trim())

it('gives the currency of the last of a list to all of it, and to nothing else', () => {
  expect(units('甲公司800亿、乙公司520亿、丙公司400亿美元')).toEqual(['money USD', 'money USD', 'money USD'])
  expect(units('用户8亿，收入520亿美元')).toEqual(['count', 'money USD'])
  expect(units('得分88、奖金500美元')).not.toContain('money USD money USD')
})
