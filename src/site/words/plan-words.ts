/** Words for a count, by the language's plural rules; `{count}` stands for the number. */
export type CountWords = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The words of hiring plans: lengths of time and totals. */
export interface PlanWords {
  /** “{count} min” */
  readonly minutes: string;
  /** “{count} h” */
  readonly hours: string;
  /** “{hours} {minutes}”, each with its unit. */
  readonly hoursAndMinutes: string;
  /** “{least}–{most}”: two figures of one unit. */
  readonly range: string;
  /** “at most {time}” */
  readonly atMost: string;
  /** “at least {time}” */
  readonly atLeast: string;
  /** “{time} – {longer}”, each with its unit. */
  readonly fromTo: string;
  /** “{count} conversations” */
  readonly conversations: CountWords;
  /** “{count} tasks on your own” */
  readonly tasks: CountWords;
  /** “{first} and {second}” */
  readonly and: string;
  /** “{time} in {steps}.” */
  readonly total: string;
  /** “{time} in {steps}; {untimed}.” */
  readonly totalWithUntimed: string;
  /** “{count} steps state no length” */
  readonly untimed: CountWords;
  /** “The plan states no length for its {count} steps.” */
  readonly noLengths: CountWords;
}
