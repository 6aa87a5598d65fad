/** Plans, feasts and events of the reference with the days that it gives them. */
import type { Reference } from '../../reference/reference.ts';
import type { CalendarDraft, Draft, EventDraft } from './draft.ts';

/** A plan as its years, a feast as its day, an event with its days; other drafts as they are. */
export function planned(draft: Draft, reference: Reference): Draft {
  switch (draft.kind) {
    case 'plan': {
      const plan = reference.plan(draft.id);
      if (!plan) return draft;
      const first: Draft = { kind: 'calendar', year: plan.from };
      return { kind: 'range', first, last: { kind: 'calendar', year: plan.to } };
    }
    case 'within':
      return { ...draft, inner: withDay(draft.inner, reference) };
    case 'event':
      return dated(draft, reference);
    case 'part':
    case 'around':
    case 'nth':
    case 'offset':
      return { ...draft, of: planned(draft.of, reference) };
    case 'range':
      return {
        ...draft,
        first: planned(draft.first, reference),
        last: planned(draft.last, reference),
      };
    default:
      return draft;
  }
}

/** A calendar time with the day of the feast that it names. */
function withDay(draft: CalendarDraft, reference: Reference): CalendarDraft {
  return draft.named === undefined ? draft : { ...draft, ...dayOf(draft.named, reference) };
}

function dated(draft: EventDraft, reference: Reference): Draft {
  const day = dayOf(draft.id, reference);
  if (day) {
    const { year, relation } = draft;
    return {
      kind: 'calendar',
      ...day,
      ...(year === undefined ? {} : { year }),
      ...(relation === undefined ? {} : { relation }),
    };
  }
  const event = reference.era(draft.id) ?? reference.event(draft.id);
  if (!event) return draft;
  return { ...draft, start: event.start, ...(event.end === undefined ? {} : { end: event.end }) };
}

function dayOf(
  id: string,
  reference: Reference,
): Pick<CalendarDraft, 'month' | 'day' | 'feast'> | undefined {
  const fixed = reference.commemoration(id);
  if (fixed) return { month: fixed.month, day: fixed.day };
  const feast = reference.feast(id);
  return feast && { feast };
}
