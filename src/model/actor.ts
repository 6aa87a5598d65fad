/** The kinds of actor; an office is held, a person holds it (Popolo's Post and Membership). */
export type ActorKind = 'state' | 'organisation' | 'person' | 'office';

/** Someone or something that meets, promises or is spoken of. */
export interface Actor {
  readonly kind: ActorKind;
  /** Name as the text has it, or the fullest form in the document. */
  readonly name: string;
  /** Id in the reference: ISO 3166 alpha-3 for states, a slug for the others; absent for the unknown. */
  readonly id?: string;
}

/** An actor as it took part: a person with the office and the state it stood for. */
export interface Participant extends Actor {
  /** Office as the text names it: "Prime Minister". */
  readonly office?: string;
  readonly officeId?: string;
  /** ISO 3166 alpha-3 of the state or id of the organisation stood for. */
  readonly represents?: string;
}
