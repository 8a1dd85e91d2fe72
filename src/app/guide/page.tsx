import { render } from 'preact'
import { createGuideTexts } from '../../locale/guide-texts.ts'
import { createPanelTexts } from '../../locale/panel-texts.ts'
import { readSettings, watchSettings } from '../../store/settings.ts'
import { Guide } from '../../ui/guide/guide.tsx'
import { oneAtATime } from '../one-at-a-time.ts'
import { openShortcutSettings, readShortcuts } from '../shortcuts.ts'

/** Draws the guide into `root`, with the keys as they are set now. */
export async function mountGuide(root: HTMLElement): Promise<void> {
  const draw = () => drawGuide(root)
  await draw()
  watchSettings(oneAtATime(draw), new AbortController().signal)
  // Keys are changed on another page, and looked up when the person is back.
  window.addEventListener('focus', oneAtATime(draw))
}

async function drawGuide(root: HTMLElement): Promise<void> {
  const [{ settings }, shortcuts] = await Promise.all([readSettings(), readShortcuts()])
  const { interfaceLanguage: language } = settings
  const tell = createGuideTexts(language)
  document.documentElement.lang = language
  document.title = `${tell('guide.title')} – Tolkku`
  render(
    <Guide
      language={language}
      shortcuts={shortcuts}
      t={createPanelTexts(language)}
      tell={tell}
      changeKeys={() => void openShortcutSettings()}
    />,
    root,
  )
}
