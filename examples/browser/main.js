import { work } from './work.js'

document.querySelector('#page').textContent = work()
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
worker.onmessage = ({ data }) => { document.querySelector('#worker').textContent = data }
worker.onerror = (event) => { document.querySelector('#worker').textContent = event.message }
