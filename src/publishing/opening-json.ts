import type { RoleOpening } from '../site/openings-index.ts';

/** One opening in that shape. */
export type OpeningEntry = ReturnType<typeof openingJson>;

/** One open opening as data, for `jobs.json` and `feed.json`; what is not stated is `null`. */
export function openingJson({ opening, status, address }: RoleOpening, origin = '') {
  const { identifier, location, remote, countries, employmentType, salary, posted, closes, apply } = opening;
  return {
    identifier: identifier ?? null,
    status,
    url: origin + address.url,
    location: location ?? null,
    remote,
    countries,
    employmentType: employmentType ?? null,
    salary: salary
      ? { currency: salary.currency, min: salary.min ?? null, max: salary.max ?? null, per: salary.per }
      : null,
    posted: posted ?? null,
    closes: closes ?? null,
    apply: apply ?? null,
  };
}
