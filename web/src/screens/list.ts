import type { Screen } from './screen.ts';

/** All screens, in the order of the rail. A further one is a folder beside this file and a row here. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'inbox',
    label: 'screen-inbox',
    short: 'short-inbox',
    icon: 'inbox',
    key: 'i',
    load: async () => (await import('./inbox/inbox.tsx')).Inbox,
  },
  {
    name: 'meetings',
    label: 'screen-meetings',
    short: 'short-meetings',
    icon: 'meetings',
    key: 'm',
    load: async () => (await import('./meetings/meetings.tsx')).Meetings,
  },
  {
    name: 'reader',
    label: 'screen-reader',
    short: 'short-reader',
    icon: 'reader',
    key: 'r',
    load: async () => (await import('./reader/reader.tsx')).Reader,
  },
  {
    name: 'checks',
    label: 'screen-checks',
    short: 'short-checks',
    icon: 'checks',
    key: 'f',
    load: async () => (await import('./checks/checks.tsx')).Checks,
  },
  {
    name: 'commitments',
    label: 'screen-commitments',
    short: 'short-commitments',
    icon: 'commitments',
    key: 'c',
    load: async () => (await import('./commitments/commitments.tsx')).Commitments,
  },
  {
    name: 'explore',
    label: 'screen-explore',
    short: 'short-explore',
    icon: 'explore',
    key: 'e',
    load: async () => (await import('./explore/explore.tsx')).Explore,
  },
];
