import type { UnitKind } from './unitKinds.js'

/** A unit and what it measures. */
export interface UnitSize {
  readonly code: string
  readonly kind: UnitKind
  readonly ratio: readonly [numerator: number, denominator: number]
  readonly factor: number
  readonly symbol: string
  readonly metric: boolean
}

/**
 * One row a unit: code (`*` where prefixes apply), how many of the kind's base unit it is, and the printed symbol where it is not the code (`_` is a space).
 * A line `# length` opens a kind.
 */
const table = `
# number
1 1 _
% 1/100
[ppth] 1/1000 ‰
[ppm] 1e-6 ppm
pp 1/100
bp 1e-4
x 1
Erl 1
# length
m* 1
km 1e3
dm 0.1
cm 0.01
mm 1e-3
um 1e-6 μm
nm 1e-9
[in_i] 0.0254 in
[ft_i] 0.3048 ft
[yd_i] 0.9144 yd
[mi_i] 1609.344 mi
[nmi_i] 1852 nmi
AU 149597870e3
[ly] 9460730472580800 ly
[li] 500 li
[zhang] 10/3 zhang
[chi] 1/3 chi
[cun] 1/30 cun
# area
m2 1 m²
km2 1e6 km²
cm2 1e-4 cm²
mm2 1e-6 mm²
ar* 100 a
har 1e4 ha
[sft_i] 0.09290304 ft²
[smi_us] 40144896e6/15499969 mi²
[acr_us] 62726400000/15499969 acre
[mu] 2000/3 mu
[qing] 2e5/3 qing
[ping] 400/121 ping
# volume
m3 1 m³
L* 1e-3
mL 1e-6
dm3 1e-3 dm³
cm3 1e-6 cm³
km3 1e9 km³
[bbl] 158987294928e-12 bbl
[gal_us] 3785411784e-12 gal
[gal_br] 4.54609e-3 imp_gal
[cft_i] 28316846592e-12 ft³
# mass
g* 1
kg 1e3
mg 1e-3
ug 1e-6 μg
t* 1e6
kt 1e9
[lb_av] 453.59237 lb
[oz_av] 28.349523125 oz
[oz_tr] 31.1034768 oz_t
[ston_av] 907184.74 short_ton
[lton_av] 1016046.9088 long_ton
[car_m] 0.2 ct
[jin] 500 jin
[liang] 50 liang
[qian] 5 qian
[dan] 5e4 dan
[tjin] 600 Taiwan_jin
# time
s* 1
min 60
h 3600
d 86400
wk 604800
mo 2629800
a 31557600 yr
# frequency
Hz* 1
kHz 1e3
MHz 1e6
GHz 1e9
# temperature
K* 1
Cel 1 °C
[degF] 5/9 °F
# force
N* 1
# pressure
Pa* 1
hPa 100
kPa 1e3
MPa 1e6
bar* 1e5
atm 101325
mm[Hg] 133.322 mmHg
# energy
J* 1
kJ 1e3
MJ 1e6
cal* 4.184
kcal 4184
W.h 3600 Wh
kW.h 36e5 kWh
MW.h 36e8 MWh
GW.h 36e11 GWh
TW.h 36e14 TWh
[Btu] 1054.35 Btu
# power
W* 1
mW 1e-3
kW 1e3
MW 1e6
GW 1e9
TW 1e12
[HP] 745.69987158227022 hp
V.A 1 VA
kV.A 1e3 kVA
# charge
C* 1
A.h 3600 Ah
mA.h 3.6 mAh
# current
A* 1
mA 1e-3
# voltage
V* 1
kV 1e3
mV 1e-3
# resistance
Ohm* 1 Ω
# level
dB 1
# substance
mol* 1
# light
lm* 1
# illuminance
lx* 1
# data
bit* 1
B* 8
By* 8 B
KB 8e3
MB 8e6
GB 8e9
TB 8e12
PB 8e15
EB 8e18
Mbit 1e6
nat 1.4426950408889634
# bandwidth
bps* 1
Mbps 1e6
Gbps 1e9
Bps* 8 B/s
# compute
FLOP* 1
# computeRate
FLOPS* 1
# operations
OP* 1
# operationRate
OPS* 1
# token
token* 1
# character
char* 1
# person
person* 1
# share
share* 1
# each
each 1
`

/** A decimal or a fraction as two integers (or the closest doubles), so that conversions multiply before they divide. */
const ratioOf = (text: string): readonly [number, number] => {
  const [numerator = '', denominator = '1'] = text.split('/')
  const [n, d] = [integerRatio(numerator), integerRatio(denominator)]
  return [n[0] * d[1], n[1] * d[0]]
}

const integerRatio = (decimal: string): readonly [number, number] => {
  const [digits = '', exponent = '0'] = decimal.split('e')
  const [whole = '', fraction = ''] = digits.split('.')
  const power = Number(exponent) - fraction.length
  const integer = Number(whole + fraction)
  return power < 0 ? [integer, Number('1e' + -power)] : [Number(whole + fraction + 'e' + power), 1]
}

const read = (): readonly UnitSize[] => {
  const found: UnitSize[] = []
  let kind: UnitKind = 'number'
  for (const line of table.trim().split('\n')) {
    const [head = '', size = ''] = line.split(' ')
    if (head === '#') { kind = size as UnitKind; continue }
    const code = head.replace('*', '')
    const ratio = ratioOf(size)
    const symbol = line.split(' ')[2] ?? code
    found.push({ code, kind, ratio, factor: ratio[0] / ratio[1], symbol: symbol.replace('_', ' ').trim(), metric: head.endsWith('*') })
  }
  return found
}

let made: readonly UnitSize[] | undefined

/** Units in the order of the registry, without names: arithmetic carries no words. */
export const unitSizes = (): readonly UnitSize[] => made ??= read()
