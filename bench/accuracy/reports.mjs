import { measureCopies } from './reports/copies.mjs';
import { measureDiscrepancies } from './reports/discrepancies.mjs';
import { measureSameEvent } from './reports/same-event.mjs';

/** Reports of one meeting found, copies traced to their origin, verdicts on values that differ. */
export function evaluateReports({ miss } = {}) {
  const parts = [
    measureCopies({ miss }),
    measureDiscrepancies({ miss }),
    measureSameEvent({ miss }),
  ];
  if (parts.some((part) => part === undefined)) return undefined;
  return Object.assign({}, ...parts);
}
