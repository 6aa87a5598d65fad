/** A card to be placed: where its words stand in the column, and how tall it is. */
export interface Placed {
  readonly anchor: number;
  readonly height: number;
}

const GAP = 8;

/**
 * Where the cards stand so that the ones around the reading line are beside their words and none lies over another: those above the line give way upwards, also over the upper edge, those below it downwards. Moves without jumps as the line
 * moves. The card with the index `own` stands beside its words whatever else does; the line is at them then.
 */
export function placeCards(cards: readonly Placed[], line: number, own = -1): readonly number[] {
  if (cards.length === 0) return [];
  const tops = cards.map(({ anchor }) => anchor);
  const above =
    own >= 0
      ? own
      : Math.max(
          0,
          cards.findLastIndex(({ anchor }) => anchor <= line),
        );
  shareRoom(cards, tops, above, line);
  for (let i = above - 1; i >= 0; i -= 1) {
    const room = (tops[i + 1] ?? 0) - (cards[i]?.height ?? 0) - GAP;
    tops[i] = Math.min(tops[i] ?? 0, room);
  }
  for (let i = above + 1; i < cards.length; i += 1) {
    const room = (tops[i - 1] ?? 0) + (cards[i - 1]?.height ?? 0) + GAP;
    tops[i] = Math.max(tops[i] ?? 0, room);
  }
  return tops;
}

/** Between two cards that need more room than their words have, each gives way by as much as the line is near the other. */
function shareRoom(cards: readonly Placed[], tops: number[], above: number, line: number): void {
  const [upper, lower] = [cards[above], cards[above + 1]];
  if (!upper || !lower || line < upper.anchor) return;
  const room = lower.anchor - upper.anchor;
  const lacking = upper.height + GAP - room;
  if (lacking <= 0) return;
  const share = room > 0 ? Math.min(1, (line - upper.anchor) / room) : 0;
  tops[above] = upper.anchor - share * lacking;
  tops[above + 1] = lower.anchor + (1 - share) * lacking;
}
