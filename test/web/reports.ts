/** Reports for the tests: two origins that contradict each other, a copy of the first, and a later meeting. */
const GAZETTE =
  'President Alexander Stubb met Prime Minister Kristrun Frostadottir in Reykjavik on 11 June 2025. The two sides signed 12 agreements on energy. Trade between Finland and Iceland reached $1.2 billion in 2024. Both leaders said that the talks had been open and frank, and that the friendship of the two nations would last. Afterwards they walked along the harbour and greeted a crowd of some two hundred people who had waited in the rain.';

export const REPORTS: readonly Readonly<Record<string, string>>[] = [
  {
    id: 'gazette',
    title: 'Reykjavik talks open',
    date: '2025-06-12',
    publisher: 'Gazette',
    text: GAZETTE,
  },
  {
    id: 'mirror',
    title: 'Talks in Iceland',
    date: '2025-06-13',
    publisher: 'Mirror',
    text: `${GAZETTE} The Mirror has it from a paper of the capital.`,
  },
  {
    id: 'courier',
    title: 'Leaders meet in Akureyri',
    date: '2025-06-12',
    publisher: 'Courier',
    text: 'Prime Minister Kristrun Frostadottir received President Alexander Stubb in Akureyri on 11 June 2025, officials said. In the afternoon, the two sides signed 8 agreements on energy. Iceland will open a new embassy office in Helsinki by the end of 2026.',
  },
  {
    id: 'herald',
    title: 'Sums do not add up',
    date: '2025-09-01',
    publisher: 'Herald',
    text: 'President Emmanuel Macron met Chancellor Friedrich Merz in Toulon on Tuesday, 29 August 2025. France and Germany will set up a joint fund by the end of 2026.',
  },
];

/** The reports as JSONL. */
export const REPORTS_JSONL: string = REPORTS.map((report) => JSON.stringify(report)).join('\n');
