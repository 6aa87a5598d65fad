/** Words cut at a blank after about `limit` characters, never within a word or number. */
export function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const at = text.lastIndexOf(' ', limit);
  return `${text.slice(0, at > limit / 2 ? at : limit).replace(/[\s,;:]+$/, '')} …`;
}
