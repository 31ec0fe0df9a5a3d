import { work } from './work.js'

self.postMessage(work())
