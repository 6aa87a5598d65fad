/** How the words bend the number: "about", "nearly" / "up to", "more than" / "surpassing". */
export type Approximation = 'around' | 'below' | 'above';

/** What kind of thing is measured. */
export type QuantityKind = 'money' | 'percent' | 'count' | 'ordinal' | 'measure' | 'ratio';

/** A quantity as an interval. Bounds are exact decimals in plain notation ("240000000000"); absent means open. */
export interface Quantity {
  readonly kind: QuantityKind;
  readonly lower?: string;
  readonly upper?: string;
  readonly lowerInclusive: boolean;
  readonly upperInclusive: boolean;
  /** The number as written, scaled, before any bound was read from the words; for a range the lower one. */
  readonly written: string;
  /** For a range, the upper number as written. */
  readonly writtenUpper?: string;
  readonly approximate?: Approximation;
  /** The bounds are a reading of vague words ("dozens", "several"). */
  readonly soft: boolean;
  /** ISO 4217 code, "%", "point" (percentage point), "times", a CLDR unit, or the counted noun in the singular. */
  readonly unit?: string;
  /** The value of one unit of the last written digit: "240 billion" 1000000000, "244.8 billion" 100000000. */
  readonly precision: string;
  /** How many significant digits were written. */
  readonly writtenDigits: number;
  /**
   * Where the words tell a change: how the number takes part in it (an amount of change, or the level `before` it or
   * `after` it), and which way it goes.
   */
  readonly change?: QuantityChange;
  /** What one of it is reckoned by: "$5 a barrel" is 5 dollars per `barrel`. A rate is never compared with an amount. */
  readonly per?: string;
}

/** The part of a number in a change: the amount ("rose 5 %"), or the level it starts from or reaches ("from D to F"). */
export interface QuantityChange {
  readonly kind: 'relative' | 'absolute' | 'multiple' | 'point' | 'before' | 'after';
  readonly direction: 'up' | 'down';
}

/** The change of which a number is the amount; undefined where it is a level, also one that a change starts from or reaches. */
export function amountOfChange({ change }: Pick<Quantity, 'change'>): QuantityChange | undefined {
  return change?.kind === 'before' || change?.kind === 'after' ? undefined : change;
}
