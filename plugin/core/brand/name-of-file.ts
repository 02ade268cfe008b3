/** What a brand is called after the file of tokens that it comes from: `acme-design.tokens.json` → “Acme design”. Empty where the file’s name says nothing. */
export function brandNameOf(file: string): string {
  const bare = file.replace(/^.*[\\/]/, '').replace(/\.json$/i, '').replace(/(?:^|[._-])(?:design[._-])?tokens$/i, '').replace(/[_-]+/g, ' ').trim()
  return bare === bare.toLowerCase() ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare
}
