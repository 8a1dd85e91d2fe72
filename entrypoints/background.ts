import { defineBackground } from 'wxt/utils/define-background'
import { serveBackground } from '../src/app/background/serve.ts'

// WXT leaves a body out where it only asks what there is to build: all that it would load takes seconds.
export default defineBackground(() => serveBackground())
