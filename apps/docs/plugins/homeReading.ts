import type { Plugin } from '@docusaurus/types'
import { readArticle } from 'wanyi'
import { extract } from '@wanyi/text'
import type { HomeReading } from '../src/lib/homeReading'

/** A passage written for this page. Its last sum does not hold, and the reader says so. */
const passage = '订阅这笔账不难算：10亿人次访问，只要1%的人付费，每人每月20美元，一年就是24亿美元。企业客户另算，200家客户平均每家一年付费100万美元，合计约2亿美元。融资方面，先有80亿美元，后来又有100亿美元，两轮合计约300亿美元。'
const date = '2023-05-15'

/** Reads the passage of the home page while the site is built, so that the page shows a reading without shipping the reader. */
const homeReading = (): Plugin<unknown> => ({
  name: 'wanyi-home-reading',
  async contentLoaded({ actions }) {
    const { identities, mismatches } = readArticle(passage, { date })
    const reading: HomeReading = {
      text: passage,
      mentions: extract(passage, { referenceDate: date }),
      identities: [...identities.slice(0, 2), ...mismatches.slice(0, 1)].map(({ formula, verdict }) => ({ formula, verdict })),
    }
    await actions.createData('home.json', JSON.stringify(reading))
  },
})

export default homeReading
