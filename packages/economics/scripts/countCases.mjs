/** Runs rows and counts, by topic, how many pass; `report` hears of each that does not. */
export const countCases = (rows, run, report = () => {}) => {
  const topics = new Map()
  let passed = 0
  for (const row of rows) {
    const count = topics.get(row.topic) ?? { passed: 0, all: 0 }
    topics.set(row.topic, count)
    count.all++
    try {
      const { passes, computed } = run(row)
      if (!passes) report(row, `${computed}, published ${row.expected.join(' ')}`)
      else {
        count.passed++
        passed++
      }
    } catch (error) {
      report(row, error.message)
    }
  }
  return { topics: [...topics].sort(), all: rows.length, passed }
}
