import { defineBackground } from 'wxt/utils/define-background'
import { serveBackground } from '../src/app/background.ts'

export default defineBackground(serveBackground)
