import type { LinkedFigure } from './scaleFigures.js'

/** A group of figures of the sample that depend on one another, and the reckonings between them, each by the words that it joins. */
export interface LinkedGroup {
  readonly name: string
  readonly figures: readonly LinkedFigure[]
  readonly identities: readonly (readonly string[])[]
}

const moving = (...words: readonly string[]): LinkedFigure[] => words.map((one) => ({ words: one, moves: true }))
const fixed = (...words: readonly string[]): LinkedFigure[] => words.map((one) => ({ words: one, moves: false }))

export const sampleGroups: readonly LinkedGroup[] = [
  { name: 'funding', figures: moving('100亿美元', '3亿美元', '103亿美元'), identities: [['100亿美元', '3亿美元', '103亿美元']] },
  {
    name: 'revenue', figures: [...moving('13亿美元', '16亿美元'), { words: '3亿美元', occurrence: 1, moves: true }, ...fixed('23%')],
    identities: [['13亿美元', '16亿美元', '23%'], ['13亿美元', '16亿美元', '3亿美元']],
  },
  { name: 'visits', figures: [...moving('3.04亿次', '6.67亿次'), ...fixed('119.4%')], identities: [['3.04亿次', '6.67亿次', '119.4%']] },
  {
    name: 'subscription', figures: [...moving('1.5亿人', '150万人', '3.6亿美元', '800家', '9600万美元', '4.56亿美元', '6亿美元', '1.44亿美元'), ...fixed('1%', '20美元', '12万美元', '79%')],
    identities: [
      ['1.5亿人', '1%', '150万人'], ['150万人', '20美元', '3.6亿美元'], ['800家', '12万美元', '9600万美元'], ['3.6亿美元', '9600万美元', '4.56亿美元'],
      ['3.6亿美元', '4.56亿美元', '79%'], ['6亿美元', '4.56亿美元', '1.44亿美元'],
    ],
  },
  { name: 'advertising', figures: [...moving('2240亿美元', '112亿美元', '336亿美元'), ...fixed('5%', '15%')], identities: [['2240亿美元', '5%', '112亿美元'], ['2240亿美元', '15%', '336亿美元']] },
  { name: 'servers', figures: [...moving('106.74万张'), { words: '13.3万台', moves: true, digits: 3, exact: 133_425 }, { words: '266亿美元', moves: true, digits: 3, exact: 26_685_000_000 }, ...fixed('8张', '20万美元')], identities: [['106.74万张', '8张', '13.3万台'], ['13.3万台', '20万美元', '266亿美元']] },
  { name: 'exchange', figures: [...moving('12000美元'), { words: '8.3万元', moves: true, digits: 3, exact: 82_800 }, ...fixed('6.9')], identities: [['12000美元', '6.9', '8.3万元']] },
  { name: 'training', figures: [...moving('278.8万个', '557.6万美元'), ...fixed('2美元')], identities: [['278.8万个', '2美元', '557.6万美元']] },
  {
    name: 'customer service',
    figures: [...moving('200万次', '30亿个', '6000元', '219万元', '120名', '1080万元', '540万元', '321万元'), ...fixed('1500个', '2元/百万token', '9万元'), { words: '219万元', occurrence: 1, moves: true }],
    identities: [
      ['200万次', '1500个', '30亿个'], ['30亿个', '2元', '6000元'], ['6000元', '219万元'], ['120名', '9万元', '1080万元'], ['1080万元', '一半', '540万元'], ['540万元', '219万元', '321万元'],
    ],
  },
  { name: 'robots', figures: [...moving('553,052台', '290,258台'), ...fixed('52.5%')], identities: [['553,052台', '290,258台', '52.5%']] },
  { name: 'research', figures: [...moving('33.8亿美元'), { words: '233亿元', moves: true, digits: 3, exact: 23_322_000_000 }, { words: '6.9', occurrence: 1, moves: false }], identities: [['33.8亿美元', '6.9', '233亿元']] },
]
