import Layout from '@theme/Layout'
import type { ReactNode } from 'react'
export default function Playground(): ReactNode { return <Layout title="x"><main>hi</main></Layout> }
