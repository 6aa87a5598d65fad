/** A text as Markdown that shows it literally, on one line: no markup, link, HTML or table cell is read into it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&$@!]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/, '$1\\$2')
    .replace(/^(\s*)\\(\d+)([.)])/, '$1$2\\$3')
    .replace(/\b(https?|ftp|www)(:|\.)(?=\S)/gi, '$1\\$2');
}

/** A text as inline code, whatever backticks it holds. */
export function inlineCode(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return line.includes('`') ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
