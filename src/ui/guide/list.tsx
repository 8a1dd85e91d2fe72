/** Short texts, one below the other. */
export function List({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul class="plain">
      {texts.map(text => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
