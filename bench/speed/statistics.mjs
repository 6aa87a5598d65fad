/** The middle of some numbers; the mean of the two middle ones where their count is even. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Lines of cells as text columns; the first line is the heading, numbers stand on the right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const numeric = rows[0].map((_, column) =>
    rows.slice(1).every((row) => /^[-\d]/.test(row[column])),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        numeric[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
      )
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** A whole number with commas between the thousands. */
export function whole(number) {
  return Math.round(number).toLocaleString('en-US');
}

/** How far the rounds lie apart, in percent of their median. */
export function spread(numbers) {
  const middle = median(numbers);
  const range = Math.max(...numbers) - Math.min(...numbers);
  return `${Math.round((range / middle) * 100)} %`;
}
