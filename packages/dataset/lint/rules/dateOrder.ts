import type { Fault, Rule } from '../Rule.js'

/** Whether `a` is surely later than `b`: compared over what both state, so that 2023 and 2023-04 are not in order. */
const later = (a: string | null | undefined, b: string | null | undefined): boolean => {
  if (a == null || b == null || /[/~?X]/.test(a + b)) return false
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) > b.slice(0, length)
}

/** The first day that a date can mean, qualifiers left aside. */
const firstDay = (date: string): string => `${date.replace(/[~?]/g, '')}-01-01`.slice(0, 10)

export const dateOrder: Rule = {
  name: 'dateOrder',
  description: 'No model before its company or its predecessor, no price before its model or after its end, no funding before the founding.',
  check: ({ records }) => {
    const organizations = new Map(records.organizations.map((each) => [each.id, each]))
    const models = new Map(records.models.map((each) => [each.id, each]))
    const faults: Fault[] = []
    for (const model of records.models) {
      const released = model.released?.value
      if (later(organizations.get(model.developer)?.founded?.value, released)) faults.push({ kind: 'models', id: model.id, message: `released ${released ?? ''}, before its developer was founded` })
      if (model.predecessor !== undefined && later(models.get(model.predecessor)?.released?.value, released)) faults.push({ kind: 'models', id: model.id, message: `released ${released ?? ''}, before its predecessor` })
      if (later(released, model.retired?.value)) faults.push({ kind: 'models', id: model.id, message: 'retired before it was released' })
    }
    for (const price of records.prices) {
      if (later(models.get(price.subject)?.released?.value, price.from)) faults.push({ kind: 'prices', id: price.id, message: `from ${price.from}, before ${price.subject} was released` })
      if (price.to !== undefined && firstDay(price.to) <= firstDay(price.from)) faults.push({ kind: 'prices', id: price.id, message: `to ${price.to} is not after from ${price.from}` })
    }
    for (const { id, founded, funding } of records.organizations) {
      for (const round of funding) if (later(founded?.value, round.date)) faults.push({ kind: 'organizations', id, message: `funding of ${round.date} is before the founding` })
    }
    return faults
  },
}
