import * as chrono from 'chrono-node';
import { readEach } from './read-each.mjs';

const reference = new Date('2005-02-15T00:00:00Z');

readEach((text) =>
  chrono
    .parse(text, reference)
    .map((found) => ({ start: found.index, text: found.text, date: found.date() })),
);
