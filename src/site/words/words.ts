/** Every word of the interface, as data; one file a language. */
export interface Words {
  readonly handbook: string;
  readonly skipToContent: string;
  readonly navigation: string;
  readonly breadcrumbs: string;
  readonly onThisPage: string;
  readonly allPages: string;
  readonly previous: string;
  readonly next: string;
  readonly team: string;
  readonly level: string;
  readonly reportsTo: string;
  readonly yourTime: string;
  readonly conversations: string;
  readonly optional: string;
  readonly takeHome: string;
  readonly internalOnly: string;
  readonly apply: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
}
