import { useId, useState } from 'preact/hooks'
import { PLATFORM_NAMES, PLATFORMS } from '../../core/model.ts'
import { oneLanguage } from '../message.tsx'
import type { AccountsProps } from './props.ts'
import type { ChannelShown } from './view.ts'

/** Channels beside the four sites, as they write themselves. */
const OTHERS: Readonly<Record<string, string>> = { youtube: 'YouTube', tiktok: 'TikTok', whatsapp: 'WhatsApp' }

function serviceName(platform: string): string {
  const ours = PLATFORMS.find(one => one === platform)
  return ours ? PLATFORM_NAMES[ours] : (OTHERS[platform] ?? platform)
}

/** The organisation's channels with what each is for: to answer where something belongs. */
export function ChannelGuide({ data, t }: AccountsProps) {
  const [sought, seek] = useState('')
  const id = useId()
  const language = oneLanguage(data.preferences)
  const words = sought.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const textOf = ({ name, platform, purpose, keeper }: ChannelShown) =>
    [name[language], serviceName(platform), purpose?.[language], keeper?.[language]].join(' ').toLocaleLowerCase()
  const found = data.channels.filter(channel => words.every(word => textOf(channel).includes(word)))
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">{t('accounts.channels.title')}</h2>
      <p class="small">{t('accounts.channels.intro')}</p>
      {data.channels.length === 0 ? (
        <p>{t('accounts.channels.noneAtAll')}</p>
      ) : (
        <>
          <label class="field" for={id}>
            <span class="name">{t('accounts.channels.search')}</span>
            <input id={id} type="search" value={sought} onInput={event => seek(event.currentTarget.value)} />
          </label>
          <p class="small" role="status">
            {found.length > 0 ? t('accounts.channels.count', { n: found.length }) : t('accounts.channels.none')}
          </p>
          <ul class="rows">
            {found.map(channel => (
              <Channel key={channel.id} {...{ channel, data, t }} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Channel({ channel, data, t }: Pick<AccountsProps, 'data' | 't'> & { readonly channel: ChannelShown }) {
  const { name, platform, address, purpose, keeper, languages, source } = channel
  const language = oneLanguage(data.preferences)
  const facts = [
    keeper && t('accounts.channels.keeper', { name: keeper[language] }),
    languages.length > 0 &&
      t('accounts.channels.languages', { names: languages.map(each => t(`common.language.${each}`)).join(', ') }),
  ].filter(Boolean)
  return (
    <li class="row tall">
      <span lang={language}>
        <b>
          {serviceName(platform)}: {name[language]}
        </b>
        {purpose && <span>{purpose[language]}</span>}
        <span class="small">{[...facts, source[language]].filter(Boolean).join(' · ')}</span>
      </span>
      {address && (
        <a href={`https://${address}`} target="_blank" rel="noreferrer">
          <bdi>{address}</bdi>
        </a>
      )}
    </li>
  )
}
