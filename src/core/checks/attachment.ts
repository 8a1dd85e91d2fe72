import type { Attachment, AttachmentKind } from '../model.ts'
import type { TermSource } from '../term.ts'
import type { DraftView } from '../view.ts'
import type { CheckCompiler } from './check.ts'

/** Depends on what is attached. What the site does not show is never taken for missing. */
export interface AttachmentCheck {
  readonly kind: 'attachment'
  readonly attached: readonly AttachmentKind[]
  /** What is wrong with it; something attached is enough when left out. `nothing`: none of these is attached at all. */
  readonly finds?: 'no-alt' | 'file-name-as-alt' | 'no-captions' | 'nothing'
  /** Only when its alt text speaks of some term of each of these lists; or the text does, and the alt text is missing or unknown. */
  readonly about?: readonly TermSource[]
  /** Not when the alt text or the text speaks of these. */
  readonly notAbout?: TermSource
  /** Not when the alt text speaks of these: what shows that nobody is in the picture. */
  readonly altNotAbout?: TermSource
  /** Not when the text has a link and one of these words: what is attached is told in writing there. */
  readonly unlessWritten?: TermSource
}

/** Alt text that says nothing: a file name, or what sites fill in by themselves. */
const FILE_NAME =
  /^\s*(?:(?:img|dsc|dscn|pxl|image|photo|screenshot|kuva|bild|kuvakaappaus)[\s_-]*\d[\w\s.-]*|[\w().-]+\.(?:jpe?g|png|webp|gif|heic|mp4|mov))\s*$/i

export const compileAttachment: CheckCompiler<AttachmentCheck> = (check, tools) => {
  const about = (check.about ?? []).map(source => tools.terms(source))
  const notAbout = check.notAbout && tools.terms(check.notAbout)
  const written = check.unlessWritten && tools.terms(check.unlessWritten)
  const altNotAbout = check.altNotAbout && tools.terms(check.altNotAbout)

  const speaks = (view: DraftView, attachment: Attachment, set: number) => {
    if (attachment.alt) return view.analyse(attachment.alt).terms(set).length > 0
    return view.terms(set).length > 0
  }
  const holds = (view: DraftView, attachment: Attachment) => {
    if (!check.attached.includes(attachment.kind) || !hasFault(attachment, check.finds)) return false
    if (!about.every(set => speaks(view, attachment, set))) return false
    if (notAbout !== undefined && (view.terms(notAbout).length > 0 || speaks(view, attachment, notAbout))) return false
    if (altNotAbout === undefined || !attachment.alt) return true
    return view.analyse(attachment.alt).terms(altNotAbout).length === 0
  }
  return {
    judge(view) {
      const { attachments } = view.draft
      if (attachments === null) return []
      if (written !== undefined && hasLink(view) && view.terms(written).length > 0) return []
      if (check.finds === 'nothing')
        return attachments.some(({ kind }) => check.attached.includes(kind)) ? [] : [{ span: null }]
      const n = attachments.filter(attachment => holds(view, attachment)).length
      return n > 0 ? [{ span: null, n }] : []
    },
  }
}

function hasFault(attachment: Attachment, finds: AttachmentCheck['finds']): boolean {
  if (finds === 'no-alt') return attachment.alt !== null && attachment.alt.trim() === ''
  if (finds === 'file-name-as-alt') return attachment.alt !== null && FILE_NAME.test(attachment.alt)
  if (finds === 'no-captions') return attachment.captions === false
  return true
}

function hasLink(view: DraftView): boolean {
  return view.paragraphs.some(({ paragraph }) => paragraph.entities.some(({ kind }) => kind === 'link'))
}
