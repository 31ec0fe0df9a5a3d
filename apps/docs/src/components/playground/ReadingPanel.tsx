import type { ReactNode } from 'react'
export default function ReadingPanel(_: { readonly text: string, readonly date: string }): ReactNode { return null }
