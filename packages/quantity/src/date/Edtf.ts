/**
 * A date as an EDTF (ISO 8601-2:2019) string: `2022`, `2023-01`, `2023-04-01`, `2021-35` (third quarter), `2021-40` (first half),
 * `2019~` (about), `199X` (decade), `2018/2020` (interval), `2017-10-13T08:00`, `-0220`.
 */
export type Edtf = string
