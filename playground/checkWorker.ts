import { checked } from './checked.js'
import type { CheckRequest } from './CheckRequest.js'

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => self.postMessage(checked(data)))
