import { en } from 'zod/locales'
import * as z from 'zod/mini'

// Without a locale the small build of zod says only "Invalid input"; authors and scripts need the reason.
z.config(en())
