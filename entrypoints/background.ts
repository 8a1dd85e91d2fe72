import { defineBackground } from 'wxt/utils/define-background'
import { serveBackground } from '../src/app/background/serve.ts'

export default defineBackground(serveBackground)
