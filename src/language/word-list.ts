/** The words and phrases of a list written with commas; line breaks and blanks around them do not count. */
export function wordList(text: string): readonly string[] {
  return text
    .split(',')
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter((words) => words !== '');
}

/** The words of such a list as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordList(text));
}
