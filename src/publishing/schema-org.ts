/** The types of schema.org that we publish; they are types alone, and nothing of them is in what runs. */
export type {
  BreadcrumbList,
  Graph,
  JobPosting,
  MonetaryAmount,
  Organization,
  Place,
  Thing,
} from 'schema-dts';
